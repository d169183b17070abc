// Exercise 14, task 8, stretch, 35 minutes: how a log-in ended
//
// After each change, in the workbook's folder:  ctest -R lesson14.8

#include "log_in_throttle.hpp"

#include "workbook/todo.hpp"

namespace security {

// TODO: remember a failure, or forget some.
void record_log_in(soci::session& sql, LogInOrigin const& origin, bool succeeded,
                   workbook::UtcTime now)
{
    workbook::todo("record_log_in", sql, origin, succeeded, now);
}

}  // namespace security
