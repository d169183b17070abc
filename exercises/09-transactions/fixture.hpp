// What the cases of exercise 09 share: a shop.
#pragma once

#include "09-transactions/tables.hpp"
#include "09-transactions/transaction_state.hpp"
#include "workbook/check_same.hpp"
#include "workbook/files.hpp"
#include "workbook/statement_log.hpp"
#include "workbook/todo.hpp"

#include <doctest/doctest.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include <exception>
#include <string>

namespace transactions::cases {

/// The first column of the first row, as text; "no row" when there is none.
inline std::string ask(soci::session& sql, std::string const& query)
{
    std::string text;
    soci::indicator state = soci::i_ok;
    sql << query, soci::into(text, state);
    if (!sql.got_data()) {
        return "no row";
    }
    return state == soci::i_null ? "NULL" : text;
}

/// A shop in a file, for tests with several sessions. It is not flushed to the disk.
struct Shop {
    workbook::ScratchFolder folder;
    soci::session sql;

    Shop()
    {
        connect(sql);
        create_tables(sql);
    }

    void connect(soci::session& other) const
    {
        workbook::open_database(other, folder / "shop.db");
        other << "PRAGMA synchronous = 0";
    }

    std::string ask(std::string const& query) { return cases::ask(sql, query); }

    void roll_back_if_open()
    {
        if (in_transaction(sql)) {
            sql << "ROLLBACK";
        }
    }

    /// Has the database refuse: an `event`, as "INSERT ON payments", raises an error.
    void refuse(std::string const& event)
    {
        sql << "CREATE TRIGGER refuses BEFORE " + event +
                   " BEGIN SELECT RAISE(ABORT, 'refused'); END";
    }
    void allow() { sql << "DROP TRIGGER refuses"; }

    /// Has the database refuse a COMMIT after an `event`: a foreign key that is checked
    /// only then.
    void refuse_commit_after(std::string const& event)
    {
        workbook::run_script(
            sql,
            "CREATE TABLE notes (order_id INTEGER REFERENCES orders (id)"
            " DEFERRABLE INITIALLY DEFERRED);"
            "CREATE TRIGGER refuses AFTER " +
                event + " BEGIN INSERT INTO notes VALUES (-1); END;");
    }

    /// How a transaction was left, for a verdict.
    std::string state()
    {
        return in_transaction(sql) ? "a transaction is open" : "no transaction is open";
    }
};

/// How a call ends, in words: "no error", or the error's text. An error of the database
/// is a "soci_error: " only as SOCI threw it; a copy has lost its type and SQLite's
/// code.
template <typename Call>
std::string ending_of(Call&& call)
{
    try {
        call();
    } catch (workbook::NotWritten const&) {
        throw;
    } catch (soci::sqlite3_soci_error const& error) {
        return "soci_error: " + error.get_error_message();
    } catch (soci::soci_error const& error) {
        return "not the soci_error that was thrown: " + error.get_error_message();
    } catch (std::exception const& error) {
        return error.what();
    }
    return "no error";
}

/// "soci_error" for an error of the database, whatever its text is; every other ending
/// as it is.
inline std::string kind_of(std::string const& ending)
{
    return ending.starts_with("soci_error: ") ? "soci_error" : ending;
}

/// "1 statement" or "2 statements", as the log has recorded them.
inline std::string sent(workbook::StatementLog const& log)
{
    std::size_t const count = log.statements().size();
    return std::to_string(count) + (count == 1 ? " statement" : " statements");
}

}  // namespace transactions::cases
