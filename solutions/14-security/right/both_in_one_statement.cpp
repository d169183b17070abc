// Replaces: log_in_wait.cpp
//
// Better when: a second round trip to the server costs more than a longer statement.

#include "log_in_throttle.hpp"

#include <algorithm>
#include <optional>

namespace security {

std::chrono::seconds log_in_wait(soci::session& sql, LogInOrigin const& origin,
                                 workbook::UtcTime now)
{
    int const account_offset = failures_per_account - 1;
    int const address_offset = failures_per_address - 1;
    std::optional<workbook::UtcTime> account;
    std::optional<workbook::UtcTime> address;
    sql << "SELECT (SELECT at FROM log_in_failures WHERE kind = 'account'"
           " AND name = :account ORDER BY at DESC LIMIT 1 OFFSET :account_offset),"
           " (SELECT at FROM log_in_failures WHERE kind = 'address'"
           " AND name = :address ORDER BY at DESC LIMIT 1 OFFSET :address_offset)",
        soci::use(origin.account), soci::use(account_offset), soci::use(origin.address),
        soci::use(address_offset), soci::into(account), soci::into(address);
    std::chrono::seconds wait{0};
    for (auto const& at : {account, address}) {
        if (at) {
            wait = std::max(wait, std::min(*at + failure_window - now, failure_window));
        }
    }
    return wait;
}

}  // namespace security
