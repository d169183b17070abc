// Exercise 01, task 1, warm-up, 5 minutes: ask a database one question
//
// After each change, in the workbook's folder:  scripts/workbook check 01

#include "count_users.hpp"

#include "workbook/todo.hpp"

namespace storage {

// TODO: let the database count, in one SELECT, with the points bound by soci::use.
long long count_users(soci::session& sql, long long least_points)
{
    workbook::todo("count_users", sql, least_points);
}

}  // namespace storage
