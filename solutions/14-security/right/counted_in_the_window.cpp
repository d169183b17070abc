// Replaces: log_in_wait.cpp
//
// Better when: a message should also say how many failures count.

#include "log_in_throttle.hpp"

#include <algorithm>
#include <vector>

namespace security {

namespace {

// The wait ends when the newest failures but `allowed - 1` no longer count: when the
// one in that place does not.
std::chrono::seconds wait_for(soci::session& sql, std::string const& kind,
                              std::string const& name, std::size_t allowed,
                              workbook::UtcTime now)
{
    workbook::UtcTime const end = now - failure_window;
    soci::rowset<workbook::UtcTime> const rows =
        (sql.prepare << "SELECT at FROM log_in_failures"
                        " WHERE kind = :kind AND name = :name AND at > :end"
                        " ORDER BY at DESC",
         soci::use(kind), soci::use(name), soci::use(end));
    std::vector<workbook::UtcTime> const counted(rows.begin(), rows.end());
    if (counted.size() < allowed) {
        return std::chrono::seconds::zero();
    }
    return std::min(counted[allowed - 1] + failure_window - now, failure_window);
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
