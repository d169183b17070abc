// Rejected by: record_log_in stores all of it or nothing and lets errors out
// Shows: account cy@shop.example 11:45:00, account ada@shop.example 11:59:00, account ada@shop.example 12:00:00, address 192.0.2.1 12:00:00
// Replaces: record_log_in.cpp
// Looks like: it removes old failures after the transaction.

#include "log_in_throttle.hpp"

namespace security {

void record_log_in(soci::session& sql, LogInOrigin const& origin, bool succeeded,
                   workbook::UtcTime now)
{
    auto const begin = now - failure_window;
    soci::transaction transaction(sql);
    if (succeeded) {
        sql << "DELETE FROM log_in_failures WHERE kind = 'account' AND name = :account",
            soci::use(origin.account);
    } else {
        sql << "INSERT INTO log_in_failures VALUES ('account', :account, :now)",
            soci::use(origin.account), soci::use(now);
        sql << "INSERT INTO log_in_failures VALUES ('address', :address, :now)",
            soci::use(origin.address), soci::use(now);
    }
    transaction.commit();
    sql << "DELETE FROM log_in_failures WHERE at <= :begin", soci::use(begin);
}

}  // namespace security
