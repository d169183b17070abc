// Replaces: users_table.cpp
// Better when: several tables share columns: they are described once and added to
// each table.

#include "users_table.hpp"

namespace migrations {

Table users_table()
{
    Table users;
    users.name = "users";
    users.columns = {{"id", "INTEGER"}, {"email", "TEXT"}, {"name", "TEXT"}};
    users.columns.push_back({"is_active", "BOOLEAN", false, "1"});
    users.columns.insert(users.columns.begin() + 2, {"phone", "TEXT", true});
    users.primary_key = {"id"};
    users.uniques = {{"email"}};
    users.indexes.push_back({"users_by_phone", {"phone"}});
    return users;
}

}  // namespace migrations
