// Rejected by: user_by_email is answered from an index
// Also fails: users_by_email_pattern is answered from an index
// Shows: 205 rows scanned, 627 steps; SCAN users USING COVERING INDEX users_by_email
// Replaces: fast_queries.cpp
// Looks like: the queries ignore the case, and the index compares bytes; its order is not the one they ask for.
//
// A collation belongs to the index as well as to the comparison.

#include "fast_queries.hpp"

namespace queries {

FastQueries fast_queries()
{
    FastQueries queries;
    queries.new_indexes = {
        // Equality first, then the range and the order.
        "CREATE INDEX orders_by_status ON orders (status, created_at)",
        "CREATE INDEX users_by_email ON users (email)"};
    // The column is an INTEGER, so the text is compared as a number.
    queries.orders_of_user =
        "SELECT id FROM orders WHERE user_id = :user_id ORDER BY id";
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
