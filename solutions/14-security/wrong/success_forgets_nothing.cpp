// Rejected by: record_log_in forgets the account's failures after a success
// Also fails: record_log_in binds its values
// Shows: account ada@shop.example 12:00:00, account ADA@shop.example 12:00:01, account bela@shop.example 12:00:02, account ada@shop.example 14:00:00, address 192.0.2.1 12:00:00, address 192.0.2.2 12:00:01, address 192.0.2.1 12:00:02
// Replaces: record_log_in.cpp
// Looks like: a success leaves the failures, so a user who mistypes now and then is locked out.

#include "log_in_throttle.hpp"

namespace security {

void record_log_in(soci::session& sql, LogInOrigin const& origin, bool succeeded,
                   workbook::UtcTime now)
{
    workbook::UtcTime const latest_that_ended = now - failure_window;
    soci::transaction transaction(sql);
    sql << "DELETE FROM log_in_failures WHERE at <= :end", soci::use(latest_that_ended);
    if (!succeeded) {
        sql << "INSERT INTO log_in_failures (kind, name, at)"
               " VALUES ('account', :account, :now), ('address', :address, :then)",
            soci::use(origin.account), soci::use(now), soci::use(origin.address),
            soci::use(now);
    }
    transaction.commit();
}

}  // namespace security
