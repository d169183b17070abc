// A session on the database that a URL names.
#pragma once

#include <soci/soci.h>

#include <string>

namespace servers {

/// Opens it, as `workbook::open_database` does for a file: with what the code of the
/// lessons before this one relies on. Statements sent over the session are `rewritten`.
/// What differs and can be set, is set:
///
/// - On MariaDB "name" is a name and not a text, || joins two texts, and a backslash in
///   a text is a backslash (its sql_mode).
/// - On PostgreSQL a transaction sees one state of the database, from its first
///   statement to its end (REPEATABLE READ), as it does on the other two.
/// - Times are in UTC.
///
/// Throws secrets::UrlError for a text that is no database URL, and std::runtime_error,
/// with the URL masked, when it cannot be opened.
void open_url(soci::session& sql, std::string const& url);

/// From now on, programs of the lessons before this one open any database URL, and
/// understand its errors. To be called before there are other threads.
void use_servers();

}  // namespace servers
