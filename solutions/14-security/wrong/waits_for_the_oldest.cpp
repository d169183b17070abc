// Rejected by: log_in_wait waits for the fifth of the newest failures
// Shows: 300 s
// Replaces: log_in_wait.cpp
// Looks like: the wait ends when the oldest failure no longer counts, though enough of the others still do.

#include "log_in_throttle.hpp"

#include <algorithm>

namespace security {

namespace {

std::chrono::seconds wait_for(soci::session& sql, std::string const& kind,
                              std::string const& name, int allowed,
                              workbook::UtcTime now)
{
    workbook::UtcTime const end = now - failure_window;
    int count = 0;
    std::optional<workbook::UtcTime> at;
    sql << "SELECT count(*), min(at) FROM log_in_failures"
           " WHERE kind = :kind AND name = :name AND at > :end",
        soci::use(kind), soci::use(name), soci::use(end), soci::into(count),
        soci::into(at);
    if (count < allowed || !at) {
        return std::chrono::seconds::zero();
    }
    return std::clamp(*at + failure_window - now, std::chrono::seconds::zero(),
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
