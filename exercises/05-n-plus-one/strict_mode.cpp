// Exercise 05, task 4, stretch, 25 minutes: refuse every statement while a guard lives
//
// After each change, in the workbook's folder:  ctest -R lesson05

#include "strict_mode.hpp"

#include "workbook/todo.hpp"

namespace n_plus_one {

// TODO: have SQLite ask a function of yours about each statement
// (sqlite3_set_authorizer), and refuse. Here it begins ...
StrictMode::StrictMode(soci::session& sql) : sql_(sql)
{
    workbook::todo("StrictMode", sql_);
}

// ... and here it has to end.
StrictMode::~StrictMode() {}

}  // namespace n_plus_one
