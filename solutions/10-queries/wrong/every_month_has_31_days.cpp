// Rejected by: count_paid_in_month gives the same number as before
// Shows: 6
// Replaces: fast_queries.cpp
// Looks like: each month is taken for 31 days, so the first days of March count in February.

#include "fast_queries.hpp"

namespace queries {

FastQueries fast_queries()
{
    FastQueries queries;
    queries.new_indexes = {
        "CREATE INDEX orders_by_status ON orders (status, created_at)",
        "CREATE INDEX users_by_email ON users (email COLLATE NOCASE)"};
    queries.orders_of_user =
        "SELECT id FROM orders WHERE user_id = :user_id ORDER BY id";
    queries.oldest_new_orders =
        "SELECT id FROM orders WHERE status = 'new'"
        " ORDER BY created_at, id LIMIT :limit";
    queries.count_paid_in_month =
        "SELECT count(*) FROM orders WHERE status = 'paid'"
        " AND created_at >= :month || '-01'"
        " AND created_at < date(:month || '-01', '+31 days')";
    queries.user_by_email = "SELECT id FROM users WHERE email = :email COLLATE NOCASE";
    queries.users_by_email_pattern =
        "SELECT id FROM users WHERE email LIKE :pattern ORDER BY id";
    return queries;
}

}  // namespace queries
