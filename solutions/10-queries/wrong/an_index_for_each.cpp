// Rejected by: fast_queries adds at most two indexes and nothing else
// Replaces: fast_queries.cpp
// Looks like: each query gets an index of its own.
//
// Every index is written with every row, and read by few. One index often answers
// several questions.

#include "fast_queries.hpp"

namespace queries {

FastQueries fast_queries()
{
    FastQueries queries;
    queries.new_indexes = {
        // Equality first, then the range and the order.
        "CREATE INDEX orders_by_user_text ON orders (CAST(user_id AS TEXT))",
        "CREATE INDEX orders_by_status ON orders (status, created_at)",
        // The collation that ignores the case, as LIKE does.
        "CREATE INDEX users_by_email ON users (email COLLATE NOCASE)"};
    queries.orders_of_user =
        "SELECT id FROM orders WHERE CAST(user_id AS TEXT) = :user_id ORDER BY id";
    queries.oldest_new_orders =
        "SELECT id FROM orders WHERE status = 'new'"
        " ORDER BY created_at, id LIMIT :limit";
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
