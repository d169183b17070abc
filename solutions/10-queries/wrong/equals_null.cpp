// Rejected by: count_incomplete counts products without a description or out of stock
// Replaces: count_incomplete.cpp
// Looks like: the description is compared with NULL, which is neither true nor false but NULL; no row is ever chosen by it.
//
// NULL is no value, so nothing equals it. IS NULL asks whether a value is there.

#include "count_incomplete.hpp"

namespace queries {

long long count_incomplete(soci::session& sql, long long category_id)
{
    long long count = 0;
    sql << "SELECT count(*) FROM products WHERE category_id = :category_id"
           " AND (description = NULL OR stock = 0)",
        soci::use(category_id), soci::into(count);
    return count;
}

}  // namespace queries
