// Rejected by: record_log_in adds a failure for account and address
// Also fails: record_log_in binds its values
// Also fails: record_log_in forgets the account's failures after a success
// Also fails: record_log_in keeps the address's failures after a success
// Also fails: record_log_in removes what no longer counts and nothing else
// Also fails: record_log_in stores all of it or nothing and lets errors out
// Shows: account ada@shop.example 12:00:05
// Replaces: record_log_in.cpp
// Looks like: a failure is stored for the account and not for the address.

#include "log_in_throttle.hpp"

namespace security {

void record_log_in(soci::session& sql, LogInOrigin const& origin, bool succeeded,
                   workbook::UtcTime now)
{
    workbook::UtcTime const latest_that_ended = now - failure_window;
    soci::transaction transaction(sql);
    sql << "DELETE FROM log_in_failures WHERE at <= :end", soci::use(latest_that_ended);
    if (succeeded) {
        sql << "DELETE FROM log_in_failures WHERE kind = 'account' AND name = :name",
            soci::use(origin.account);
    } else {
        sql << "INSERT INTO log_in_failures (kind, name, at)"
               " VALUES ('account', :account, :now)",
            soci::use(origin.account), soci::use(now);
    }
    transaction.commit();
}

}  // namespace security
