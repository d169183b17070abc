#include "15-servers/anywhere/opening.hpp"

#include "07-migrations/engine/reflection.hpp"
#include "15-servers/anywhere/problems.hpp"
#include "15-servers/anywhere/reflection.hpp"
#include "15-servers/anywhere/rewriting.hpp"
#include "15-servers/engine/connecting.hpp"
#include "15-servers/engine/server_errors.hpp"
#include "workbook/database.hpp"

#include <stdexcept>

namespace servers {

namespace {

secrets::DatabaseUrl parsed(std::string const& text)
{
    try {
        return secrets::parse_database_url(text);
    } catch (secrets::UrlError const& error) {
        throw secrets::UrlError("the database URL " + std::string(error.what()));
    }
}

}  // namespace

//! [open-url]
void open_url(soci::session& sql, std::string const& text)
{
    secrets::DatabaseUrl const url = parsed(text);
    if (url.kind == DatabaseKind::sqlite) {
        workbook::open_database(sql, url.database);
        return;
    }
    try {
        open(sql, url);
        if (url.kind == DatabaseKind::mysql) {
            sql << "SET SESSION sql_mode = concat(@@sql_mode,"
                   " ',ANSI_QUOTES,PIPES_AS_CONCAT,NO_BACKSLASH_ESCAPES')";
        } else {
            sql << "SET SESSION CHARACTERISTICS AS"
                   " TRANSACTION ISOLATION LEVEL REPEATABLE READ";
        }
    } catch (soci::soci_error const& error) {
        throw std::runtime_error("cannot open " + url.masked() + ": " +
                                 connect_error(error, url.kind).message);
    }
    sql.set_query_transformation([kind = url.kind](std::string const& statement) {
        return rewritten(statement, kind);
    });
}
//! [open-url]

void use_servers()
{
    workbook::open_urls_with(open_url);
    workbook::read_problems_of("mysql", mariadb_problem);
    workbook::read_problems_of("postgresql", postgresql_problem);
    for (std::string const server : {"mysql", "postgresql"}) {
        migrations::reflect_with(server, {tables_of, not_described});
    }
}

}  // namespace servers
