// Rejected by: record_log_in adds a failure for account and address
// Shows: account 5, address 5
// Replaces: record_log_in.cpp
// Looks like: it adds no failure for an account that has five.

#include "log_in_throttle.hpp"

namespace security {

void record_log_in(soci::session& sql, LogInOrigin const& origin, bool succeeded,
                   workbook::UtcTime now)
{
    auto const begin = now - failure_window;
    soci::transaction transaction(sql);
    sql << "DELETE FROM log_in_failures WHERE at <= :begin", soci::use(begin);
    int count = 0;
    sql << "SELECT count(*) FROM log_in_failures WHERE kind = 'account' AND name = :n",
        soci::use(origin.account), soci::into(count);
    if (!succeeded && count >= failures_per_account) {
        transaction.commit();
        return;
    }
    if (succeeded) {
        sql << "DELETE FROM log_in_failures WHERE kind = 'account' AND name = :account",
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
