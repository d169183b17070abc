// Rejected by: count_incomplete counts products without a description or out of stock
// Also fails: count_incomplete takes an empty text for a description
// Shows: 0
// Replaces: count_incomplete.cpp
// Looks like: only products to which both applies are counted: the condition says AND and the contract says or.
//
// "Those without a description and those out of stock" is an OR in SQL: each product
// has to meet one of the two.

#include "count_incomplete.hpp"

namespace queries {

long long count_incomplete(soci::session& sql, long long category_id)
{
    long long count = 0;
    sql << "SELECT count(*) FROM products WHERE category_id = :category_id"
           " AND (description IS NULL AND stock = 0)",
        soci::use(category_id), soci::into(count);
    return count;
}

}  // namespace queries
