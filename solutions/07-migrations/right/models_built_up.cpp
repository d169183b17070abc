// Replaces: models.cpp
//
// The phone is added to a table that is described first, as a base class would be.

#include "models.hpp"

namespace migrations {

using namespace migrations;

migrations::Schema models()
{
    Table users;
    users.name = "users";
    users.columns = {{"id", "INTEGER"}, {"email", "TEXT"}, {"name", "TEXT"}};
    users.columns.push_back({"is_active", "BOOLEAN", false, "1"});
    users.columns.insert(users.columns.begin() + 2, {"phone", "TEXT", true});
    users.primary_key = {"id"};
    users.uniques = {{"email"}};
    users.indexes.push_back({"users_by_phone", {"phone"}});

    Table orders;
    orders.name = "orders";
    orders.columns = {{"id", "INTEGER"}, {"user_id", "INTEGER"}};
    orders.columns.push_back({"status", "TEXT", false, "'new'"});
    orders.primary_key = {"id"};
    orders.foreign_keys.push_back({{"user_id"}, "users", {"id"}, "CASCADE"});
    orders.indexes.push_back({"orders_by_user", {"user_id"}});
    return {users, orders};
}

}  // namespace migrations
