// Replaces: count_incomplete.cpp
//
// Better when: what is wanted is easier to say, as here: everything is there. NOT
// turns it around; it turns NULL into NULL, so ask IS NOT NULL and not for a value.

#include "count_incomplete.hpp"

namespace queries {

long long count_incomplete(soci::session& sql, long long category_id)
{
    long long count = 0;
    sql << "SELECT count(*) FROM products WHERE category_id = :category_id"
           " AND NOT (description IS NOT NULL AND stock > 0)",
        soci::use(category_id), soci::into(count);
    return count;
}

}  // namespace queries
