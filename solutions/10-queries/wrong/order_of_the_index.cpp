// Rejected by: users_by_email_pattern gives the same rows as before
// Shows: 129, 169, 49, 89, 9
// Replaces: fast_queries.cpp
// Looks like: ORDER BY is left out, and the rows come in the order of the index.
//
// A new index may change every order that nobody asked for.

#include "fast_queries.hpp"

namespace queries {

FastQueries fast_queries()
{
    FastQueries queries;
    queries.new_indexes = {
        // Equality first, then the range and the order.
        "CREATE INDEX orders_by_status ON orders (status, created_at)",
        // The collation that ignores the case, as LIKE does.
        "CREATE INDEX users_by_email ON users (email COLLATE NOCASE)"};
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
    queries.users_by_email_pattern = "SELECT id FROM users WHERE email LIKE :pattern";
    return queries;
}

}  // namespace queries
