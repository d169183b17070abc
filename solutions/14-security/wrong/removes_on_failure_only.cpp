// Rejected by: record_log_in removes what no longer counts and nothing else
// Also fails: record_log_in stores all of it or nothing and lets errors out
// Shows: account cy@shop.example 08:13:20, account dag@shop.example 11:45:01, address 192.0.2.9 11:45:00, address 192.0.2.8 14:00:00
// Replaces: record_log_in.cpp
// Looks like: old failures are removed with a new failure, and not with a success.

#include "log_in_throttle.hpp"

namespace security {

void record_log_in(soci::session& sql, LogInOrigin const& origin, bool succeeded,
                   workbook::UtcTime now)
{
    workbook::UtcTime const latest_that_ended = now - failure_window;
    soci::transaction transaction(sql);
    if (succeeded) {
        sql << "DELETE FROM log_in_failures WHERE kind = 'account' AND name = :name",
            soci::use(origin.account);
    } else {
        sql << "DELETE FROM log_in_failures WHERE at <= :end",
            soci::use(latest_that_ended);
        sql << "INSERT INTO log_in_failures (kind, name, at)"
               " VALUES ('account', :account, :now), ('address', :address, :then)",
            soci::use(origin.account), soci::use(now), soci::use(origin.address),
            soci::use(now);
    }
    transaction.commit();
}

}  // namespace security
