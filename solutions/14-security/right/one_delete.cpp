// Replaces: record_log_in.cpp
//
// Better when: the table is large: one pass removes everything that has to go.

#include "log_in_throttle.hpp"

namespace security {

void record_log_in(soci::session& sql, LogInOrigin const& origin, bool succeeded,
                   workbook::UtcTime now)
{
    workbook::UtcTime const latest_that_ended = now - failure_window;
    soci::transaction transaction(sql);
    int const forgets = succeeded ? 1 : 0;
    sql << "DELETE FROM log_in_failures WHERE at <= :end"
           " OR (:forgets AND kind = 'account' AND name = :name)",
        soci::use(latest_that_ended), soci::use(forgets), soci::use(origin.account);
    if (!succeeded) {
        sql << "INSERT INTO log_in_failures (kind, name, at)"
               " VALUES ('account', :account, :now), ('address', :address, :then)",
            soci::use(origin.account), soci::use(now), soci::use(origin.address),
            soci::use(now);
    }
    transaction.commit();
}

}  // namespace security
