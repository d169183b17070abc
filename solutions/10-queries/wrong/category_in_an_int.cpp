// Rejected by: count_incomplete is 0 for a category that does not exist
// Replaces: count_incomplete.cpp
// Looks like: the id of the category goes through an int, so 2 to the 32nd and 4 becomes 4.

#include "count_incomplete.hpp"

namespace queries {

long long count_incomplete(soci::session& sql, long long category_id)
{
    int const narrow = static_cast<int>(category_id);
    long long count = 0;
    sql << "SELECT count(*) FROM products WHERE category_id = :category"
           " AND (description IS NULL OR stock = 0)",
        soci::use(narrow), soci::into(count);
    return count;
}

}  // namespace queries
