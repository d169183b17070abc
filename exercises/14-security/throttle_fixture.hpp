// The table of log-ins that failed, and what is in it.
#pragma once

#include "log_in_throttle.hpp"
#include "security_fixture.hpp"

namespace security::cases {

struct Throttle : Accounts {
    Throttle()
    {
        create_log_in_failures(sql);
        log.clear();
    }

    void store(std::string const& kind, std::string const& name, workbook::UtcTime at)
    {
        sql << "INSERT INTO log_in_failures VALUES (:kind, :name, :at)",
            soci::use(kind), soci::use(name), soci::use(at);
        log.clear();
    }

    /// "900 s"
    std::string wait(LogInOrigin const& origin, workbook::UtcTime now = noon())
    {
        return std::to_string(log_in_wait(sql, origin, now).count()) + " s";
    }

    /// "account ada@shop.example 12:00:00, address 192.0.2.1 12:00:00", or "none".
    std::string failures()
    {
        return asked(
            "SELECT kind || ' ' || name || ' ' || substr(at, 12)"
            " FROM log_in_failures ORDER BY kind, at, name");
    }
};

}  // namespace security::cases
