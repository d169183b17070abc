// Rejected by: log_in_wait stores nothing and binds its values
// Shows: the account or the address is in a statement's text
// Replaces: log_in_wait.cpp
// Looks like: the account is pasted, so a stranger chooses what the statement says.

#include "log_in_throttle.hpp"

#include <algorithm>

namespace security {

namespace {

std::chrono::seconds wait_for(soci::session& sql, std::string const& kind,
                              std::string const& name, int allowed,
                              workbook::UtcTime now)
{
    int const newer = allowed - 1;
    workbook::UtcTime at;
    sql << "SELECT at FROM log_in_failures WHERE kind = :kind AND name = '" + name +
               "'"
               " ORDER BY at DESC LIMIT 1 OFFSET :newer",
        soci::use(kind), soci::use(newer), soci::into(at);
    if (!sql.got_data()) {
        return std::chrono::seconds::zero();
    }
    return std::clamp(at + failure_window - now, std::chrono::seconds::zero(),
                      failure_window);
}

}  // namespace

std::chrono::seconds log_in_wait(soci::session& sql, LogInOrigin const& origin,
                                 workbook::UtcTime now)
{
    return std::max(
        wait_for(sql, "account", origin.account, failures_per_account, now),
        wait_for(sql, "address", origin.address, failures_per_address, now));
}

}  // namespace security
