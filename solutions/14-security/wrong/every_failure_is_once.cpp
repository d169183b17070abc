// Rejected by: record_log_in adds a failure for account and address
// Shows: account ada@shop.example 12:00:05, address 192.0.2.1 12:00:05
// Replaces: record_log_in.cpp
// Looks like: failures in the same second are stored once, and a program tries a thousand passwords in a second.

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
        int count = 0;
        sql << "SELECT count(*) FROM log_in_failures WHERE name = :name AND at = :now",
            soci::use(origin.account), soci::use(now), soci::into(count);
        if (count > 0) {
            transaction.commit();
            return;
        }
        sql << "INSERT INTO log_in_failures (kind, name, at)"
               " VALUES ('account', :account, :now), ('address', :address, :then)",
            soci::use(origin.account), soci::use(now), soci::use(origin.address),
            soci::use(now);
    }
    transaction.commit();
}

}  // namespace security
