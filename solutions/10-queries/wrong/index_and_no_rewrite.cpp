// Rejected by: count_paid_in_month is answered from an index
// Replaces: fast_queries.cpp
// Looks like: the index is there, and the query still asks a function of the column, or compares it with a pattern: SQLite finds the paid orders by the index, and visits all of them.
//
// An index is used by the shape of a condition. strftime() of a column is not the
// column.

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
        " AND strftime('%Y-%m', created_at) = :month";
    queries.user_by_email = "SELECT id FROM users WHERE email = :email COLLATE NOCASE";
    queries.users_by_email_pattern =
        "SELECT id FROM users WHERE email LIKE :pattern ORDER BY id";
    return queries;
}

}  // namespace queries
