// Rejected by: record_log_in binds its values
// Throws: soci::sqlite3_soci_error
// Says: near "zq9x7": syntax error
// Replaces: record_log_in.cpp
// Looks like: the account is pasted, so a stranger chooses what the statement says.

#include "log_in_throttle.hpp"

namespace security {

void record_log_in(soci::session& sql, LogInOrigin const& origin, bool succeeded,
                   workbook::UtcTime now)
{
    workbook::UtcTime const latest_that_ended = now - failure_window;
    soci::transaction transaction(sql);
    sql << "DELETE FROM log_in_failures WHERE at <= :end", soci::use(latest_that_ended);
    if (succeeded) {
        sql << "DELETE FROM log_in_failures WHERE kind = 'account' AND name = '" +
                   origin.account + "'";
    } else {
        sql << "INSERT INTO log_in_failures (kind, name, at)"
               " VALUES ('account', :account, :now), ('address', :address, :then)",
            soci::use(origin.account), soci::use(now), soci::use(origin.address),
            soci::use(now);
    }
    transaction.commit();
}

}  // namespace security
