// Rejected by: orders_of_user lets an error of the database through
// Replaces: orders_of_user.cpp
// Looks like: every error of the database is reported as "no orders", so a missing table is never noticed.

#include "orders_of_user.hpp"

namespace relationships {

std::vector<long long> orders_of_user(soci::session& sql, long long user_id)
{
    try {
        soci::rowset<long long> const rows =
            (sql.prepare << "SELECT id FROM orders WHERE user_id = :user_id"
                            " ORDER BY id",
             soci::use(user_id));
        return {rows.begin(), rows.end()};
    } catch (soci::soci_error const&) {
        return {};
    }
}

}  // namespace relationships
