#include "server_errors.hpp"

#include <algorithm>

#include <soci/sqlite3/soci-sqlite3.h>

#ifdef WORKBOOK_HAS_MARIADB
#include <soci/mysql/soci-mysql.h>
#endif
#ifdef WORKBOOK_HAS_POSTGRESQL
#include <soci/postgresql/soci-postgresql.h>
#endif

namespace servers {

namespace {

// PostgreSQL adds lines with process ids and values.
std::string first_line(std::string const& text)
{
    return text.substr(0, text.find('\n'));
}

// When no connection is made, the reason is in libpq's own lines.
std::string on_one_line(std::string text)
{
    for (char const blank : {'\n', '\t'}) {
        std::ranges::replace(text, blank, ' ');
    }
    text.erase(text.find_last_not_of(' ') + 1);
    return text;
}

DatabaseKind kind_of(soci::session& sql)
{
    std::string const backend = sql.get_backend_name();
    return backend == "mysql"        ? DatabaseKind::mysql
           : backend == "postgresql" ? DatabaseKind::postgresql
                                     : DatabaseKind::sqlite;
}

//! [numbers-of]
void read_numbers(soci::soci_error const& error, DatabaseError& found)
{
#ifdef WORKBOOK_HAS_MARIADB
    if (auto const* const own = dynamic_cast<soci::mysql_soci_error const*>(&error)) {
        found.code = static_cast<int>(own->err_num_);
    }
#endif
#ifdef WORKBOOK_HAS_POSTGRESQL
    if (auto const* const own =
            dynamic_cast<soci::postgresql_soci_error const*>(&error)) {
        found.sqlstate = own->sqlstate();
    }
#endif
    static_cast<void>(error);  // for a program without either
    static_cast<void>(found);
}
//! [numbers-of]

}  // namespace

bool knows_errors_of(DatabaseKind kind)
{
#ifdef WORKBOOK_HAS_MARIADB
    if (kind == DatabaseKind::mysql) {
        return true;
    }
#endif
#ifdef WORKBOOK_HAS_POSTGRESQL
    if (kind == DatabaseKind::postgresql) {
        return true;
    }
#endif
    return kind == DatabaseKind::sqlite;
}

DatabaseError database_error(soci::soci_error const& error, soci::session& sql,
                             During during)
{
    DatabaseError found = connect_error(error, kind_of(sql));
    found.during = during;
    found.message = first_line(error.get_error_message());
    if (found.kind == DatabaseKind::sqlite) {
        auto* const backend =
            static_cast<soci::sqlite3_session_backend*>(sql.get_backend());
        found.code = sqlite_api::sqlite3_extended_errcode(backend->conn_);
    }
    return found;
}

DatabaseError connect_error(soci::soci_error const& error, DatabaseKind kind)
{
    DatabaseError found;
    found.kind = kind;
    found.message = on_one_line(error.get_error_message());
    found.during = During::connecting;
    read_numbers(error, found);
    return found;
}

std::string category_of(soci::soci_error const& error)
{
    switch (error.get_error_category()) {
        case soci::soci_error::connection_error:
            return "connection_error";
        case soci::soci_error::invalid_statement:
            return "invalid_statement";
        case soci::soci_error::no_privilege:
            return "no_privilege";
        case soci::soci_error::no_data:
            return "no_data";
        case soci::soci_error::constraint_violation:
            return "constraint_violation";
        case soci::soci_error::unknown_transaction_state:
            return "unknown_transaction_state";
        case soci::soci_error::system_error:
            return "system_error";
        case soci::soci_error::unknown:
            return "unknown";
    }
    return "";
}

std::string code_text(DatabaseError const& error)
{
    return error.kind == DatabaseKind::postgresql ? error.sqlstate
                                                  : std::to_string(error.code);
}

}  // namespace servers
