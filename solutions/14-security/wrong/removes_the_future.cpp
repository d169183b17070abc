// Rejected by: record_log_in removes what no longer counts and nothing else
// Shows: account dag@shop.example 11:45:01, account ada@shop.example 12:00:00, address 192.0.2.1 12:00:00
// Replaces: record_log_in.cpp
// Looks like: failures after now are removed as errors of the clock.

#include "log_in_throttle.hpp"

namespace security {

void record_log_in(soci::session& sql, LogInOrigin const& origin, bool succeeded,
                   workbook::UtcTime now)
{
    workbook::UtcTime const latest_that_ended = now - failure_window;
    soci::transaction transaction(sql);
    sql << "DELETE FROM log_in_failures WHERE at <= :end OR at > :now",
        soci::use(latest_that_ended), soci::use(now);
    if (succeeded) {
        sql << "DELETE FROM log_in_failures WHERE kind = 'account' AND name = :name",
            soci::use(origin.account);
    } else {
        sql << "INSERT INTO log_in_failures (kind, name, at)"
               " VALUES ('account', :account, :now), ('address', :address, :then)",
            soci::use(origin.account), soci::use(now), soci::use(origin.address),
            soci::use(now);
    }
    transaction.commit();
}

}  // namespace security
