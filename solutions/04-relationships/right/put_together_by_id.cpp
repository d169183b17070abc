// Replaces: user_counts.cpp
//
// Better when: the three numbers come from three databases, or from three functions
// that exist. Each statement counts one collection; a map puts the numbers together.

#include "user_counts.hpp"

#include <map>

namespace relationships {

namespace {

std::map<long long, long long> number_by_user(soci::session& sql,
                                              std::string const& query)
{
    std::map<long long, long long> numbers;
    long long user_id = 0;
    long long number = 0;
    soci::statement rows =
        (sql.prepare << query, soci::into(user_id), soci::into(number));
    rows.execute();
    while (rows.fetch()) {
        numbers[user_id] = number;
    }
    return numbers;
}

}  // namespace

std::vector<UserCounts> user_counts(soci::session& sql)
{
    auto orders =
        number_by_user(sql, "SELECT user_id, count(*) FROM orders GROUP BY user_id");
    auto groups = number_by_user(
        sql, "SELECT user_id, count(*) FROM user_groups GROUP BY user_id");
    auto spent =
        number_by_user(sql,
                       "SELECT user_id, sum(quantity * unit_price_cents) FROM orders"
                       " JOIN order_items ON order_id = orders.id GROUP BY user_id");

    std::vector<UserCounts> users;
    UserCounts user;
    soci::statement rows = (sql.prepare << "SELECT id, name FROM users ORDER BY id",
                            soci::into(user.id), soci::into(user.name));
    rows.execute();
    while (rows.fetch()) {
        user.orders = orders[user.id];
        user.groups = groups[user.id];
        user.spent_cents = spent[user.id];
        users.push_back(user);
    }
    return users;
}

}  // namespace relationships
