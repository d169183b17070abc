// Rejected by: count_incomplete leaves out products of other categories and of none
// Also fails: count_incomplete is 0 for a category that does not exist
// Shows: -1
// Replaces: count_incomplete.cpp
// Looks like: GROUP BY gives no row where there is nothing to group, and the variable keeps what it had.

#include "count_incomplete.hpp"

namespace queries {

long long count_incomplete(soci::session& sql, long long category_id)
{
    long long n = -1;
    sql << "SELECT COUNT(*) FROM products WHERE category_id = :id AND "
           "(description IS NULL OR stock = 0) GROUP BY category_id",
        soci::use(category_id), soci::into(n);
    return n;
}

}  // namespace queries
