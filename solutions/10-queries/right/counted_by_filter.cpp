// Replaces: count_incomplete.cpp
//
// Better when: several counts of the same rows are wanted, as for a line of an
// overview: FILTER and CASE count each of them in one pass.

#include "count_incomplete.hpp"

namespace queries {

long long count_incomplete(soci::session& sql, long long category_id)
{
    long long count = 0;
    sql << "SELECT count(*) FILTER (WHERE description IS NULL OR stock = 0)"
           " FROM products WHERE category_id = :category_id",
        soci::use(category_id), soci::into(count);
    return count;
}

}  // namespace queries
