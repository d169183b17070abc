// Rejected by: record_log_in forgets the account's failures after a success
// Shows: address 192.0.2.1 12:00:00, address 192.0.2.2 12:00:01, address 192.0.2.1 12:00:02
// Replaces: record_log_in.cpp
// Looks like: a success removes the failures of all accounts that match its name.

#include "log_in_throttle.hpp"

namespace security {

void record_log_in(soci::session& sql, LogInOrigin const& origin, bool succeeded,
                   workbook::UtcTime now)
{
    auto const begin = now - failure_window;
    soci::transaction transaction(sql);
    sql << "DELETE FROM log_in_failures WHERE at <= :begin", soci::use(begin);
    if (succeeded) {
        sql << "DELETE FROM log_in_failures WHERE kind = 'account'"
               " AND name LIKE :account",
            soci::use(origin.account, "account");
    } else {
        sql << "INSERT INTO log_in_failures (kind, name, at)"
               " VALUES ('account', :account, :now), ('address', :address, :now)",
            soci::use(origin.account, "account"), soci::use(origin.address, "address"),
            soci::use(now, "now");
    }
    transaction.commit();
}

}  // namespace security
