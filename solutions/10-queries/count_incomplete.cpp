// Exercise 10, task 1: one right answer.

#include "count_incomplete.hpp"

namespace queries {

long long count_incomplete(soci::session& sql, long long category_id)
{
    long long count = 0;
    sql << "SELECT count(*) FROM products WHERE category_id = :category_id"
           " AND (description IS NULL OR stock = 0)",
        soci::use(category_id), soci::into(count);
    return count;
}

}  // namespace queries
