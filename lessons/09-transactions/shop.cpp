#include "shop.hpp"

#include "workbook/database.hpp"

#include <soci/sqlite3/soci-sqlite3.h>

#include <map>
#include <stdexcept>

namespace transactions {

TwoSessions::TwoSessions()
{
    open(first);
    create_tables(first);
    first << "INSERT INTO accounts (id, user_id, balance_cents)"
             " VALUES (1, 1, 10000), (2, 2, 10000)";
    first << "UPDATE products SET stock = 10 WHERE id = 1";
    first << "UPDATE products SET stock = 20 WHERE id = 3";
    open(second);
}

void TwoSessions::open(soci::session& sql) const
{
    workbook::open_database(sql, folder / "shop.db");
    sql << "PRAGMA busy_timeout = 0";
    auto* const backend =
        static_cast<soci::sqlite3_session_backend*>(sql.get_backend());
    sqlite_api::sqlite3_extended_result_codes(backend->conn_, 1);
}

long long number(soci::session& sql, std::string const& query)
{
    long long value = 0;
    sql << query, soci::into(value);
    return value;
}

std::string outcome(std::function<void()> const& work, std::string const& done)
{
    static std::map<int, std::string> const names{
        {SQLITE_ERROR, "SQLITE_ERROR"},
        {SQLITE_BUSY, "SQLITE_BUSY"},
        {SQLITE_BUSY_SNAPSHOT, "SQLITE_BUSY_SNAPSHOT"},
        {SQLITE_CONSTRAINT_CHECK, "SQLITE_CONSTRAINT_CHECK"},
        {SQLITE_CONSTRAINT_NOTNULL, "SQLITE_CONSTRAINT_NOTNULL"},
        {SQLITE_CONSTRAINT_FOREIGNKEY, "SQLITE_CONSTRAINT_FOREIGNKEY"}};
    try {
        work();
        return done;
    } catch (soci::sqlite3_soci_error const& error) {
        // SQLite's own text follows what SOCI puts in front of it.
        std::string text = error.get_error_message();
        for (std::string const end : {"loadOne: ", "transaction. "}) {
            std::size_t const found = text.find(end);
            text.erase(0, found == std::string::npos ? 0 : found + end.size());
        }
        auto const name = names.find(error.result());
        return (name == names.end() ? "code" : name->second) + " (" +
               std::to_string(error.result()) + "): " + text;
    } catch (std::exception const& error) {
        return error.what();
    }
}

void sell_one(soci::session& sql)
{
    sql << "UPDATE products SET stock = stock - 1 WHERE id = 1";
}

void set_journal(soci::session& sql, std::string const& kind)
{
    std::string in_force;
    sql << "PRAGMA journal_mode = " + kind, soci::into(in_force);
    if (in_force != kind) {
        throw std::runtime_error("the journal is '" + in_force + "', not '" + kind +
                                 "'");
    }
}

}  // namespace transactions
