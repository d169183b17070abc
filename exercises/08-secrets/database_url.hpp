// A database's address as one line of text, taken apart.
#pragma once

#include "secret.hpp"

#include <map>
#include <stdexcept>
#include <string>
#include <string_view>

namespace secrets {

enum class DatabaseKind { sqlite, mysql, postgresql };

/// "sqlite", "mysql" or "postgresql": what is before :// in a URL.
std::string scheme_of(DatabaseKind kind);

/// What a database URL says. The parts are decoded: a password of "p%40ss" is "p@ss"
/// here.
struct DatabaseUrl {
    DatabaseKind kind = DatabaseKind::sqlite;
    std::string user;
    Secret password{""};
    std::string host;  ///< an IPv6 address without its brackets
    int port = 0;      ///< the server's own when the URL has none; 0 for SQLite
    std::string database = ":memory:";  ///< a name; for SQLite the path of the file
    std::map<std::string, std::string> options;

    /// As a URL again, with `***` for the password, if there is one. Fit for a log.
    std::string masked() const;
};

/// The text is not a database URL. `what()` says why and contains nothing of the text:
/// a mistyped URL may have its password anywhere.
class UrlError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Understands
///
///     sqlite:///shop.db              relative to the working directory
///     sqlite:////var/lib/shop.db     four slashes: an absolute path
///     sqlite://                      in memory; so is sqlite:///:memory:
///     mysql://user:password@host:3306/database?charset=utf8mb4
///     postgresql://user:password@host:5432/database?sslmode=require
///
/// also `postgres://`, and a driver as SQLAlchemy names it, which is dropped
/// (`mysql+pymysql://`). User, password and database are percent-decoded: in a
/// password, @ is %40, : is %3A, / is %2F. A server's URL needs a user, a host and a
/// database.
///
/// Options: `timeout` for SQLite, `charset` for MySQL, `sslmode` and `connect_timeout`
/// for PostgreSQL. Any other is an error, because SQLite would ignore it
/// silently.
///
/// Throws UrlError for anything else: a line end or another control character anywhere
/// in it, and %00, among them.
DatabaseUrl parse_database_url(std::string_view url);

}  // namespace secrets
