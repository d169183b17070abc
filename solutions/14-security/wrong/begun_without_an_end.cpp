// Rejected by: record_log_in stores all of it or nothing and lets errors out
// Shows: a transaction is open
// Replaces: record_log_in.cpp
// Looks like: BEGIN and COMMIT are sent by hand; after an error nobody sends ROLLBACK.

#include "log_in_throttle.hpp"

namespace security {

void record_log_in(soci::session& sql, LogInOrigin const& origin, bool succeeded,
                   workbook::UtcTime now)
{
    workbook::UtcTime const latest_that_ended = now - failure_window;
    sql << "BEGIN";
    sql << "DELETE FROM log_in_failures WHERE at <= :end", soci::use(latest_that_ended);
    if (succeeded) {
        sql << "DELETE FROM log_in_failures WHERE kind = 'account' AND name = :name",
            soci::use(origin.account);
    } else {
        sql << "INSERT INTO log_in_failures (kind, name, at)"
               " VALUES ('account', :account, :now), ('address', :address, :then)",
            soci::use(origin.account), soci::use(now), soci::use(origin.address),
            soci::use(now);
    }
    sql << "COMMIT";
}

}  // namespace security
