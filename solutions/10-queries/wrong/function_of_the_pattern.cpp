// Rejected by: users_by_email_pattern is answered from an index
// Replaces: fast_queries.cpp
// Looks like: the pattern is what a function makes of it, and LIKE uses an index only for a text or a placeholder alone.

#include "fast_queries.hpp"

namespace queries {

FastQueries fast_queries()
{
    FastQueries queries;
    queries.new_indexes = {
        "CREATE INDEX orders_by_status ON orders (status, created_at)",
        "CREATE INDEX users_by_email ON users (email COLLATE NOCASE)"};
    queries.orders_of_user =
        "SELECT id FROM orders WHERE user_id = CAST(:user_id AS INTEGER) ORDER BY id";
    queries.oldest_new_orders =
        "SELECT id FROM orders WHERE status = 'new'"
        " ORDER BY created_at, id LIMIT :limit";
    queries.count_paid_in_month =
        "SELECT count(*) FROM orders WHERE status = 'paid'"
        " AND created_at >= :month || '-01'"
        " AND created_at < date(:month || '-01', '+1 month')";
    queries.user_by_email = "SELECT id FROM users WHERE email = :email COLLATE NOCASE";
    queries.users_by_email_pattern =
        "SELECT id FROM users WHERE email LIKE lower(:pattern) ORDER BY id";
    return queries;
}

}  // namespace queries
