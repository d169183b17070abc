// Exercise 06, task 1, warm-up, 5 minutes: ask a connection whether it is alive
//
// After each change, in the workbook's folder:  scripts/workbook check 06

#include "is_alive.hpp"

#include "workbook/todo.hpp"

namespace pooling {

// TODO: send the smallest question there is, and turn SOCI's error into an answer.
bool is_alive(soci::session& sql)
{
    workbook::todo("is_alive", sql);
}

}  // namespace pooling
