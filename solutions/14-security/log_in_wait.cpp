// Exercise 14, task 8: one right answer.

#include "log_in_throttle.hpp"

#include <algorithm>

namespace security {

namespace {

// The wait ends when the newest failures but `allowed - 1` no longer count: when the
// one in that place does not.
std::chrono::seconds wait_for(soci::session& sql, std::string const& kind,
                              std::string const& name, int allowed,
                              workbook::UtcTime now)
{
    int const newer = allowed - 1;
    workbook::UtcTime at;
    sql << "SELECT at FROM log_in_failures WHERE kind = :kind AND name = :name"
           " ORDER BY at DESC LIMIT 1 OFFSET :newer",
        soci::use(kind), soci::use(name), soci::use(newer), soci::into(at);
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
