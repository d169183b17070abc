// Which databases there are, and a session on each.
#pragma once

#include "15-servers/engine/dialect.hpp"
#include "workbook/files.hpp"

#include <soci/soci.h>

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace servers {

/// The server's URL from the environment: WORKBOOK_MARIADB_URL or
/// WORKBOOK_POSTGRESQL_URL, which `scripts/servers with` sets. Nothing when it is not
/// set, and for SQLite. Nothing either when this program was built without the headers
/// of the server's client library. Throws secrets::UrlError when it is no URL.
std::optional<secrets::DatabaseUrl> url_of(DatabaseKind kind);

/// SQLite, and the servers that have a URL.
std::vector<DatabaseKind> databases();

/// Opens a session on a server. Text is UTF-8 of up to four bytes, and the session's
/// time zone is UTC. PostgreSQL's password goes into the environment of this process
/// (PGPASSWORD), so two threads must not open sessions with different passwords at the
/// same time. Throws soci::soci_error.
void open(soci::session& sql, secrets::DatabaseUrl url);

/// A new, empty database, deleted at the end: SQLite's is a file in a folder of its
/// own, a server's has a random name. On PostgreSQL it is a schema: a new database
/// takes a third of a second there.
class EmptyDatabase {
public:
    /// Throws std::runtime_error when the server has no URL.
    explicit EmptyDatabase(DatabaseKind kind);
    ~EmptyDatabase();
    EmptyDatabase(EmptyDatabase const&) = delete;
    EmptyDatabase& operator=(EmptyDatabase const&) = delete;

    DatabaseKind kind() const { return kind_; }
    Dialect dialect() const { return Dialect(kind_); }

    /// Opens a further session on it. On SQLite it does not wait for a lock.
    void open(soci::session& sql) const;

    /// A message, with `shop` wherever it has the random name.
    std::string without_its_name(std::string message) const;

private:
    DatabaseKind kind_;
    workbook::ScratchFolder folder_;
    std::string name_;
};

}  // namespace servers
