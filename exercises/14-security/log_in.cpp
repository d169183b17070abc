// Exercise 14, task 5, core, 35 minutes: a log-in
//
// After each change, in the workbook's folder:  ctest -R lesson14.5

#include "log_in.hpp"

#include "workbook/todo.hpp"

namespace security {

// TODO: check the password, then begin the session; every log-in that is refused has to
// look the same from outside.
std::string log_in(soci::session& sql, PasswordHasher& hasher, LogIn const& attempt,
                   workbook::UtcTime now)
{
    workbook::todo("log_in", sql, hasher, attempt, now);
}

}  // namespace security
