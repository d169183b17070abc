// Rejected by: count_incomplete sends one statement and binds the id
// Replaces: count_incomplete.cpp
// Looks like: the id is pasted into the statement, which is then another statement for each category.
//
// A number cannot break out of a statement. It still has to be compiled again for
// each value, and the habit ends with a text.

#include "count_incomplete.hpp"

namespace queries {

long long count_incomplete(soci::session& sql, long long category_id)
{
    long long count = 0;
    sql << "SELECT count(*) FROM products WHERE category_id = " +
               std::to_string(category_id) + " AND (description IS NULL OR stock = 0)",
        soci::into(count);
    return count;
}

}  // namespace queries
