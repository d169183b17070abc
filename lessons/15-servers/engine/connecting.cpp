#include "connecting.hpp"

#include "08-secrets/engine/connection.hpp"
#include "server_errors.hpp"
#include "workbook/database.hpp"

#include <cstdint>
#include <cstdlib>
#include <mutex>
#include <random>
#include <stdexcept>

namespace servers {

namespace {

std::string variable_of(DatabaseKind kind)
{
    switch (kind) {
        case DatabaseKind::sqlite:
            return "";
        case DatabaseKind::mysql:
            return "WORKBOOK_MARIADB_URL";
        case DatabaseKind::postgresql:
            return "WORKBOOK_POSTGRESQL_URL";
    }
    return "";
}

secrets::DatabaseUrl url_or_throw(DatabaseKind kind)
{
    auto const url = url_of(kind);
    if (!url) {
        throw std::runtime_error(name_of(kind) + " does not run: " + variable_of(kind) +
                                 " is not set; scripts/servers with sets it");
    }
    return *url;
}

std::string random_name()
{
    std::random_device device;
    return "workbook_" + std::to_string(device()) + "_" + std::to_string(device());
}

// libpq takes the password from this variable. Changing it while another thread reads
// the environment is a race, so it is changed only when it differs.
void set_postgresql_password(std::string const& password)
{
    static std::mutex mutex;
    std::scoped_lock const lock(mutex);
    char const* const present = std::getenv("PGPASSWORD");
    if (present == nullptr || password != present) {
        ::setenv("PGPASSWORD", password.c_str(), 1);
    }
}

}  // namespace

std::optional<secrets::DatabaseUrl> url_of(DatabaseKind kind)
{
    if (kind == DatabaseKind::sqlite || !knows_errors_of(kind)) {
        return std::nullopt;
    }
    char const* const text = std::getenv(variable_of(kind).c_str());
    if (text == nullptr || *text == '\0') {
        return std::nullopt;
    }
    return secrets::parse_database_url(text);
}

std::vector<DatabaseKind> databases()
{
    std::vector<DatabaseKind> found{DatabaseKind::sqlite};
    for (DatabaseKind const kind : {DatabaseKind::mysql, DatabaseKind::postgresql}) {
        if (url_of(kind)) {
            found.push_back(kind);
        }
    }
    return found;
}

//! [open]
void open(soci::session& sql, secrets::DatabaseUrl url)
{
    if (url.kind == DatabaseKind::mysql) {
        url.options.try_emplace("charset", "utf8mb4");
    }
    secrets::Connection const connection = secrets::connection_of(url);
    if (url.kind == DatabaseKind::postgresql) {
        set_postgresql_password(connection.postgresql_password.reveal());
    }
    sql.open(connection.backend, connection.parameters.reveal());
    if (url.kind == DatabaseKind::mysql) {
        sql << "SET time_zone = '+00:00'";
    } else if (url.kind == DatabaseKind::postgresql) {
        sql << "SET TIME ZONE 'UTC'";
        sql << "SET client_min_messages = error";
    }
}
//! [open]

EmptyDatabase::EmptyDatabase(DatabaseKind kind) : kind_(kind)
{
    if (kind == DatabaseKind::sqlite) {
        name_ = (folder_ / "shop.db").string();
        return;
    }
    name_ = random_name();
    soci::session sql;
    servers::open(sql, url_or_throw(kind));
    sql << (kind == DatabaseKind::mysql ? "CREATE DATABASE " : "CREATE SCHEMA ") +
               name_;
}

EmptyDatabase::~EmptyDatabase()
{
    if (kind_ == DatabaseKind::sqlite) {
        return;
    }
    try {
        soci::session sql;
        servers::open(sql, url_or_throw(kind_));
        // A session that is still in a transaction would keep it from being dropped.
        sql << (kind_ == DatabaseKind::mysql ? "SET SESSION lock_wait_timeout = 5"
                                             : "SET lock_timeout = '5s'");
        sql << (kind_ == DatabaseKind::mysql ? "DROP DATABASE " + name_
                                             : "DROP SCHEMA " + name_ + " CASCADE");
    } catch (std::exception const&) {
        // A destructor may not throw, and 'scripts/servers remove' deletes it, too.
    }
}

void EmptyDatabase::open(soci::session& sql) const
{
    if (kind_ == DatabaseKind::sqlite) {
        workbook::open_database(sql, name_);
        sql << "PRAGMA busy_timeout = 0";
        return;
    }
    servers::open(sql, url_or_throw(kind_));
    sql << (kind_ == DatabaseKind::mysql ? "USE " : "SET search_path = ") + name_;
}

std::string EmptyDatabase::without_its_name(std::string message) const
{
    for (auto at = message.find(name_); at != std::string::npos;
         at = message.find(name_)) {
        message.replace(at, name_.size(), "shop");
    }
    return message;
}

}  // namespace servers
