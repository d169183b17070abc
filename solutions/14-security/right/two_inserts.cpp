// Replaces: record_log_in.cpp
//
// Better when: there may be a third kind one day: it is one more line.

#include "log_in_throttle.hpp"

#include <utility>

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
        for (auto const& [kind, name] : {std::pair{"account", origin.account},
                                         std::pair{"address", origin.address}}) {
            std::string const kind_text = kind;
            sql << "INSERT INTO log_in_failures (kind, name, at)"
                   " VALUES (:kind, :name, :now)",
                soci::use(kind_text), soci::use(name), soci::use(now);
        }
    }
    transaction.commit();
}

}  // namespace security
