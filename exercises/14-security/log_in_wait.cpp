// Exercise 14, task 8, stretch, 35 minutes: not too many guesses
//
// After each change, in the workbook's folder:  ctest -R lesson14.8

#include "log_in_throttle.hpp"

#include "workbook/todo.hpp"

namespace security {

// TODO: say how long; which of the failures has to end first?
std::chrono::seconds log_in_wait(soci::session& sql, LogInOrigin const& origin,
                                 workbook::UtcTime now)
{
    workbook::todo("log_in_wait", sql, origin, now);
}

}  // namespace security
