#include "engine/account_rights.hpp"

#include <soci/sqlite3/soci-sqlite3.h>

#include <stdexcept>

namespace security {
using namespace sqlite_api;  // where SOCI includes <sqlite3.h>

namespace {

sqlite_api::sqlite3* connection_of(soci::session& sql)
{
    return static_cast<soci::sqlite3_session_backend*>(sql.get_backend())->conn_;
}

//! [authorizer]
bool changes_schema(int action)
{
    switch (action) {
        case SQLITE_CREATE_INDEX:
        case SQLITE_CREATE_TABLE:
        case SQLITE_CREATE_TEMP_INDEX:
        case SQLITE_CREATE_TEMP_TABLE:
        case SQLITE_CREATE_TEMP_TRIGGER:
        case SQLITE_CREATE_TEMP_VIEW:
        case SQLITE_CREATE_TRIGGER:
        case SQLITE_CREATE_VIEW:
        case SQLITE_CREATE_VTABLE:
        case SQLITE_DROP_INDEX:
        case SQLITE_DROP_TABLE:
        case SQLITE_DROP_TEMP_INDEX:
        case SQLITE_DROP_TEMP_TABLE:
        case SQLITE_DROP_TEMP_TRIGGER:
        case SQLITE_DROP_TEMP_VIEW:
        case SQLITE_DROP_TRIGGER:
        case SQLITE_DROP_VIEW:
        case SQLITE_DROP_VTABLE:
        case SQLITE_ALTER_TABLE:
        case SQLITE_ATTACH:
        case SQLITE_DETACH:
            return true;
        default:
            return false;
    }
}

// SQLite calls this while it prepares a statement, once for each of its actions.
int may_prepare(void* forbidden, int action, char const*, char const*, char const*,
                char const*)
{
    bool const is_forbidden = *static_cast<std::atomic<bool> const*>(forbidden);
    return is_forbidden && changes_schema(action) ? SQLITE_DENY : SQLITE_OK;
}
//! [authorizer]

void set_option(soci::session& sql, int option, int value)
{
    int in_force = -1;
    int const result = sqlite3_db_config(connection_of(sql), option, value, &in_force);
    if (result != SQLITE_OK || in_force != value) {
        throw std::runtime_error("SQLite does not take an option of strictness");
    }
}

}  // namespace

void open_read_only(soci::session& sql, std::filesystem::path const& file)
{
    sql.open("sqlite3", "db=\"" + file.string() + "\" readonly=1");
}

void forbid_schema_changes(soci::session& sql, std::atomic<bool> const& forbidden)
{
    sqlite3_set_authorizer(connection_of(sql), may_prepare,
                           const_cast<std::atomic<bool>*>(&forbidden));
}

//! [be-strict]
void be_strict(soci::session& sql)
{
    set_option(sql, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
    set_option(sql, SQLITE_DBCONFIG_DEFENSIVE, 1);
    set_option(sql, SQLITE_DBCONFIG_DQS_DML, 0);
    set_option(sql, SQLITE_DBCONFIG_DQS_DDL, 0);
}
//! [be-strict]

}  // namespace security
