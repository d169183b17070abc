// Rows of subscribers, and what another session does.
#pragma once

#include "02-models/time_zone.hpp"
#include "database_under_test.hpp"
#include "subscriber_repository.hpp"
#include "workbook/check_same.hpp"

#include <chrono>
#include <ctime>

namespace servers::cases {

inline std::string value(DatabaseUnderTest& database, std::string const& query)
{
    std::string text;
    soci::indicator is = soci::i_ok;
    database.sql << query, soci::into(text, is);
    return !database.sql.got_data() ? "no row" : is == soci::i_null ? "NULL" : text;
}

// "no row on SQLite": where it is the answer that differs from one database to another.
inline std::string on(DatabaseUnderTest const& database, std::string const& text)
{
    return text + " on " + database.name;
}

inline std::string joined(std::vector<std::string> const& texts)
{
    std::string all;
    for (std::string const& text : texts) {
        all += text + '\n';
    }
    return all;
}

// A row that no function of the exercise has made. The ids are far apart.
inline void put(DatabaseUnderTest& database, long long id, std::string const& email,
                std::string const& name, std::string const& status = "active",
                std::string const& joined_at = "2026-01-31 10:00:00")
{
    soci::indicator is = name.empty() ? soci::i_null : soci::i_ok;
    database.sql << "INSERT INTO subscribers (id, email, name, status, joined_at)"
                    " VALUES (:id, :email, :name, :status, :joined_at)",
        soci::use(id, "id"), soci::use(email, "email"), soci::use(name, is, "name"),
        soci::use(status, "status"), soci::use(joined_at, "joined_at");
}

// A moment, in seconds since 1970, as a database has it.
inline std::string utc(long long seconds)
{
    workbook::ScratchDatabase clock;
    std::string text;
    clock.sql << "SELECT datetime(:seconds, 'unixepoch')", soci::use(seconds),
        soci::into(text);
    return text;
}

// What another session does at the same moment, on SQLite, is done by a trigger.
inline void let_another_session_add(DatabaseUnderTest& database)
{
    database.sql << "CREATE TRIGGER another_session AFTER INSERT ON subscribers BEGIN"
                    " INSERT INTO subscribers (id, email, status, joined_at)"
                    " VALUES (new.id + 1, 'carl@example.com', 'active',"
                    " '2026-01-31 10:00:00');"
                    " END";
}

// On a machine that is not at UTC.
inline void check_joins_now(DatabaseUnderTest& database,
                            std::function<void()> const& add)
{
    models::OtherTimeZone const not_utc;
    // On Linux time() is some milliseconds behind the system clock, so no clock that an
    // answer may read shows less than the one, or more than the other.
    std::string const before = utc(std::time(nullptr));
    add();
    std::string const after =
        utc(std::chrono::duration_cast<std::chrono::seconds>(
                std::chrono::system_clock::now().time_since_epoch())
                .count());
    std::string const seconds =
        value(database, "SELECT max(joined_at) FROM subscribers").substr(0, 19);
    INFO("joined_at is ", seconds, "; it was ", after, " in UTC");
    CHECK_SAME(seconds < before  ? "too early"
               : seconds > after ? "too late"
                                 : "now",
               "now");
}

}  // namespace servers::cases
