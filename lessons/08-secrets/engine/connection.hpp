// From a database URL to what SOCI opens.
#pragma once

#include "08-secrets/database_url.hpp"
#include "08-secrets/secret.hpp"

#include <string>

namespace secrets {

/// What `soci::session::open(backend, parameters.reveal())` needs. The parameters are a
/// Secret, because for MySQL they contain the password.
struct Connection {
    std::string backend;
    Secret parameters;
    Secret postgresql_password;  ///< for the variable PGPASSWORD; else empty
};

/// Each backend has a grammar of its own, so values are quoted, not just joined:
/// for SQLite and MySQL as SOCI reads them, for PostgreSQL as libpq does. PostgreSQL's
/// password is not among the parameters: SOCI 4.0.3 joins two blanks in it into one and
/// refuses a double quote. libpq takes it from PGPASSWORD, or from a passfile.
///
/// Throws UrlError when a part contains a character that the backend's grammar has no
/// way to write: a double quote in the path of an SQLite file.
Connection connection_of(DatabaseUrl const& url);

}  // namespace secrets
