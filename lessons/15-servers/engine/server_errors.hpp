// From SOCI's exception to the numbers of the database.
#pragma once

#include "15-servers/database_error.hpp"

#include <soci/soci.h>

#include <string>

namespace servers {

/// Whether this program was built with the headers of the database's client library,
/// which define the exception that has the number.
bool knows_errors_of(DatabaseKind kind);

/// Takes an exception apart. For SQLite, ask in a catch, before the session does
/// anything else: the extended code is a property of the connection.
DatabaseError database_error(soci::soci_error const& error, soci::session& sql,
                             During during = During::a_statement);

/// The same for an attempt to connect, which has no session yet.
DatabaseError connect_error(soci::soci_error const& error, DatabaseKind kind);

/// What SOCI's `get_error_category` says, by its name in SOCI.
std::string category_of(soci::soci_error const& error);

/// The code as the database's manual writes it: "1213", "40P01", "517".
std::string code_text(DatabaseError const& error);

}  // namespace servers
