// Rejected by: users_by_email_pattern gives the same rows as before
// Shows: no rows
// Replaces: fast_queries.cpp
// Looks like: the percent sign is compared as a character, so no e-mail is in the range.
//
// What LIKE takes for a wildcard, < and >= take for a character.

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
        "SELECT id FROM users WHERE email >= :pattern COLLATE NOCASE"
        " AND email < :pattern || '~' COLLATE NOCASE ORDER BY id";
    return queries;
}

}  // namespace queries
