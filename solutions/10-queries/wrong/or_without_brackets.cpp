// Rejected by: count_incomplete leaves out products of other categories and of none
// Also fails: count_incomplete counts a product once to which both applies
// Also fails: count_incomplete is 0 for a category that does not exist
// Replaces: count_incomplete.cpp
// Looks like: AND binds tighter than OR, so one side of the OR is asked of every product, whichever category it is in.
//
// Brackets say what belongs together. They cost nothing where they are not needed.

#include "count_incomplete.hpp"

namespace queries {

long long count_incomplete(soci::session& sql, long long category_id)
{
    long long count = 0;
    sql << "SELECT count(*) FROM products WHERE category_id = :category_id"
           " AND description IS NULL OR stock = 0",
        soci::use(category_id), soci::into(count);
    return count;
}

}  // namespace queries
