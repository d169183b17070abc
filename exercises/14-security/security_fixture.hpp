// A database with users and items, and what the cases ask it. Its computer is far east
// of Greenwich, and its times are UTC all the same.
#pragma once

#include "06-pooling/session_state.hpp"
#include "accounts.hpp"

#include "workbook/check_same.hpp"
#include "workbook/database.hpp"
#include "workbook/statement_log.hpp"

#include <cstdlib>
#include <ctime>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace security::cases {

/// "3, 7, 12", or "none".
inline std::string ids_text(std::vector<long long> const& ids)
{
    std::string text;
    for (long long const id : ids) {
        text += (text.empty() ? "" : ", ") + std::to_string(id);
    }
    return text.empty() ? "none" : text;
}

/// Noon of one day, and a number of seconds.
inline workbook::UtcTime noon(long long seconds = 0)
{
    return workbook::UtcTime(std::chrono::sys_days(std::chrono::year(2024) / 3 / 1)) +
           std::chrono::hours(12) + std::chrono::seconds(seconds);
}

inline std::string const nothing_pasted = "no value is in a statement's text";

struct Accounts {
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    workbook::StatementLog log{sql};

    Accounts()
    {
        ::setenv("TZ", "EAST-13", 1);
        ::tzset();
        create_tables(sql);
        log.clear();
    }

    void run(std::string const& statement)
    {
        sql << statement;
        log.clear();
    }

    /// The first column of all rows, as "first, second", or "none".
    std::string asked(std::string const& select)
    {
        std::string text;
        soci::rowset<std::string> const rows = (sql.prepare << select);
        for (std::string const& row : rows) {
            text += (text.empty() ? "" : ", ") + row;
        }
        return text.empty() ? "none" : text;
    }

    /// All that is stored, to be searched for what must not be.
    std::string everything()
    {
        return asked(
            "SELECT concat FROM ("
            " SELECT id || ' ' || email || ' ' || nickname || ' ' || password_hash"
            "  AS concat FROM users"
            " UNION ALL SELECT token_hash || ' ' || user_id || ' ' || created_at ||"
            "  ' ' || expires_at || ' ' || coalesce(revoked_at, '') FROM sessions"
            " UNION ALL SELECT title FROM items"
            " UNION ALL SELECT author || ' ' || text FROM reviews)");
    }

    /// How the work ends, and how many statements ran: "invalid_argument after 0
    /// statements".
    template <typename Work>
    std::string ending_of(Work&& work)
    {
        log.clear();
        std::string ending = "no exception";
        try {
            work();
        } catch (soci::soci_error const&) {
            ending = "an error of the database";
        } catch (std::invalid_argument const&) {
            ending = "invalid_argument";
        }
        std::size_t const count = log.count();
        log.clear();
        return ending + " after " + std::to_string(count) +
               (count == 1 ? " statement" : " statements");
    }

    /// Likewise, for exceptions of all types.
    template <typename Work>
    std::string whole_ending_of(Work&& work)
    {
        try {
            return ending_of(work);
        } catch (std::exception const& error) {
            return std::string("another exception: ") + error.what();
        }
    }

    /// How the work ends, whatever ran.
    template <typename Work>
    std::string error_of(Work&& work)
    {
        std::string const ending = ending_of(work);
        return ending.substr(0, ending.find(" after"));
    }

    /// "all are refused", or those of the texts that `work` does not refuse before it
    /// asks the database: "'5 ' is taken, 'x' ends with an error of the database after
    /// 1 statement, and 3 more".
    template <typename Work>
    std::string not_refused(std::vector<std::string> const& texts, Work&& work)
    {
        std::string result;
        std::size_t count = 0;
        for (std::string const& text : texts) {
            std::string const ending = whole_ending_of([&] { work(text); });
            if (ending != "invalid_argument after 0 statements" && ++count <= 3) {
                bool const taken = ending.starts_with("no exception");
                result += (result.empty() ? "'" : ", '") + text +
                          (taken ? "' is taken" : "' ends with " + ending);
            }
        }
        return count == 0  ? "all are refused"
               : count > 3 ? result + ", and " + std::to_string(count - 3) + " more"
                           : result;
    }

    /// The first of these values, by its name, that is in the text of a statement.
    std::string pasted(
        std::vector<std::pair<std::string, std::string>> const& values) const
    {
        for (auto const& [name, value] : values) {
            if (log.text_contains(value)) {
                return name + " is in a statement's text";
            }
        }
        return nothing_pasted;
    }

    /// Whether a transaction is open: one that somebody began, or that of a SELECT
    /// whose last row has not been read.
    std::string transaction()
    {
        return pooling::has_open_transaction(sql) ||
                       pooling::has_unfinished_statement(sql)
                   ? "a transaction is open"
                   : "no transaction is open";
    }
};

}  // namespace security::cases
