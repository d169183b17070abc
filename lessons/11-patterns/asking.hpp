// Short forms of what every section does.
#pragma once

#include <soci/soci.h>

#include <string>

namespace patterns {

/// The one value that a query gives, as a text; "NULL" when it is that.
std::string one(soci::session& sql, std::string const& query);

/// The rows of a query of one column, each on a line behind two blanks.
void print_lines(soci::session& sql, std::string const& query);

/// Runs a statement and prints it, with how many rows it changed, or with the reason
/// why SQLite refuses it.
void try_to(soci::session& sql, std::string const& statement);

}  // namespace patterns
