// Rejected by: record_log_in keeps the address's failures after a success
// Also fails: record_log_in binds its values
// Also fails: record_log_in forgets the account's failures after a success
// Shows: account bela@shop.example 12:00:02, address 192.0.2.2 12:00:01
// Replaces: record_log_in.cpp
// Looks like: a success also clears the address, so an attacker logs in to their own account between guesses.

#include "log_in_throttle.hpp"

namespace security {

void record_log_in(soci::session& sql, LogInOrigin const& origin, bool succeeded,
                   workbook::UtcTime now)
{
    workbook::UtcTime const latest_that_ended = now - failure_window;
    soci::transaction transaction(sql);
    sql << "DELETE FROM log_in_failures WHERE at <= :end", soci::use(latest_that_ended);
    if (succeeded) {
        sql << "DELETE FROM log_in_failures WHERE name IN (:account, :address)",
            soci::use(origin.account), soci::use(origin.address);
    } else {
        sql << "INSERT INTO log_in_failures (kind, name, at)"
               " VALUES ('account', :account, :now), ('address', :address, :then)",
            soci::use(origin.account), soci::use(now), soci::use(origin.address),
            soci::use(now);
    }
    transaction.commit();
}

}  // namespace security
