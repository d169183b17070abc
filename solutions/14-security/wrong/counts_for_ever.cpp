// Rejected by: log_in_wait gets shorter and ends when the failure no longer counts
// Also fails: log_in_wait is the longer of two waits
// Also fails: log_in_wait is zero until the twentieth failure of an address
// Also fails: log_in_wait waits for the fifth of the newest failures
// Shows: 900 s
// Replaces: log_in_wait.cpp
// Looks like: failures are counted without looking at their time, so the account stays locked until somebody unlocks it.

#include "log_in_throttle.hpp"

#include <algorithm>

namespace security {

namespace {

std::chrono::seconds wait_for(soci::session& sql, std::string const& kind,
                              std::string const& name, int allowed, workbook::UtcTime)
{
    int const newer = allowed - 1;
    workbook::UtcTime at;
    sql << "SELECT at FROM log_in_failures WHERE kind = :kind AND name = :name"
           " ORDER BY at DESC LIMIT 1 OFFSET :newer",
        soci::use(kind), soci::use(name), soci::use(newer), soci::into(at);
    if (!sql.got_data()) {
        return std::chrono::seconds::zero();
    }
    return failure_window;
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
