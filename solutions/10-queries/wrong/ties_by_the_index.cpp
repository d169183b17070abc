// Rejected by: oldest_new_orders gives the same rows as before
// Shows: 900006, 900004, 900005, 900, 1800, 353, 1253, 701, 1601, 502, 1402, 850, 1750, 303, 1203, 651, 1551, 452, 1352, 800
// Replaces: fast_queries.cpp
// Looks like: the ORDER BY leaves out the id, so orders of the same second come in the order of the index.

#include "fast_queries.hpp"

namespace queries {

FastQueries fast_queries()
{
    FastQueries queries;
    queries.new_indexes = {
        "CREATE INDEX orders_by_status ON orders (status, created_at, user_id)",
        "CREATE INDEX users_by_email ON users (email COLLATE NOCASE)"};
    queries.orders_of_user =
        "SELECT id FROM orders WHERE user_id = :user_id ORDER BY id";
    queries.oldest_new_orders =
        "SELECT id FROM orders WHERE status = 'new'"
        " ORDER BY created_at LIMIT :limit";
    queries.count_paid_in_month =
        "SELECT count(*) FROM orders WHERE status = 'paid'"
        " AND created_at >= :month || '-01'"
        " AND created_at < date(:month || '-01', '+1 month')";
    queries.user_by_email = "SELECT id FROM users WHERE email = :email COLLATE NOCASE";
    queries.users_by_email_pattern =
        "SELECT id FROM users WHERE email LIKE :pattern ORDER BY id";
    return queries;
}

}  // namespace queries
