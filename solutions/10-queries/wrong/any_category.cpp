// Rejected by: count_incomplete leaves out products of other categories and of none
// Also fails: count_incomplete counts a product once to which both applies
// Shows: 2
// Replaces: count_incomplete.cpp
// Looks like: products of every category are counted: nothing says which product belongs to which category.
//
// A list of tables without a condition pairs every row of the one with every row of
// the other.

#include "count_incomplete.hpp"

namespace queries {

long long count_incomplete(soci::session& sql, long long category_id)
{
    long long n = 0;
    sql << "SELECT COUNT(*) FROM products p, categories c WHERE c.id = :id AND "
           "(p.description IS NULL OR p.stock = 0)",
        soci::use(category_id), soci::into(n);
    return n;
}

}  // namespace queries
