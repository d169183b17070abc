#include "opening.hpp"

#include "08-secrets/database_url.hpp"
#include "08-secrets/engine/connection.hpp"
#include "problems.hpp"
#include "rewriting.hpp"
#include "workbook/database.hpp"

#include <cstdlib>
#include <mutex>
#include <stdexcept>

namespace servers {

namespace {

using secrets::DatabaseKind;

// libpq reads its password from the environment. Written when it is another one only:
// no thread may write there while others read, and a pool opens in any thread.
void set_postgresql_password(std::string const& password)
{
    static std::mutex writing;
    std::lock_guard const lock(writing);
    char const* const now = std::getenv("PGPASSWORD");
    if (now == nullptr || now != password) {
        ::setenv("PGPASSWORD", password.c_str(), 1);
    }
}

//! [set-up]
void set_up(soci::session& sql, DatabaseKind kind)
{
    if (kind == DatabaseKind::mysql) {
        sql << "SET SESSION time_zone = '+00:00'";
    } else {
        sql << "SET TIME ZONE 'UTC'";
        sql << "SET SESSION CHARACTERISTICS AS"
               " TRANSACTION ISOLATION LEVEL REPEATABLE READ";
    }
    sql.set_query_transformation(
        [kind](std::string const& statement) { return rewritten(statement, kind); });
}
//! [set-up]

}  // namespace

//! [open-url]
void open_url(soci::session& sql, std::string const& text)
{
    secrets::DatabaseUrl const url = secrets::parse_database_url(text);
    if (url.kind == DatabaseKind::sqlite) {
        workbook::open_database(sql, url.database);
        return;
    }
    secrets::Connection const connection = secrets::connection_of(url);
    if (url.kind == DatabaseKind::postgresql) {
        set_postgresql_password(connection.postgresql_password.reveal());
    }
    try {
        sql.open(connection.backend, connection.parameters.reveal());
        set_up(sql, url.kind);
    } catch (soci::soci_error const& error) {
        throw std::runtime_error("cannot open " + url.masked() + ": " +
                                 error.get_error_message());
    }
}
//! [open-url]

void use_servers()
{
    workbook::open_urls_with(open_url);
    workbook::read_problems_of("mysql", mysql_problem);
    workbook::read_problems_of("postgresql", postgresql_problem);
}

}  // namespace servers
