// Exercise 14, task 6, core, 20 minutes: who sends this request?
//
// After each change, in the workbook's folder:  ctest -R lesson14.6

#include "session_user.hpp"

#include "workbook/todo.hpp"

namespace security {

// TODO: find the session by the hash of its token, and ask whether it still counts.
std::optional<User> session_user(soci::session& sql, std::string const& token,
                                 workbook::UtcTime now)
{
    workbook::todo("session_user", sql, token, now);
}

}  // namespace security
