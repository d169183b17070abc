// What a live database has.
#pragma once

#include "schema.hpp"

#include <soci/soci.h>

#include <string>
#include <vector>

namespace migrations {

/// Whether a row `list` of SQLite's pragma_index_list is an index that can be
/// described: of columns alone, and of all rows.
inline constexpr char index_is_described[] =
    "(NOT list.partial AND NOT EXISTS"
    " (SELECT 1 FROM pragma_index_info(list.name) WHERE name IS NULL))";

/// The tables of an SQLite database, as its PRAGMA functions tell, in the order in
/// which they were created, a table after those it refers to. SQLite's own tables and
/// the version table are left out.
///
/// (SOCI's own way to ask, `prepare_column_descriptions`, fails on SQLite in 4.0.3.)
Schema reflect(soci::session& sql);

/// Fills in `kept_as_sql` and `not_described` of a table that has its name.
void read_not_described(soci::session& sql, Table& table);

/// What there is beside tables and is not described: "view sales", "index ...".
std::vector<std::string> things_not_described(soci::session& sql);

}  // namespace migrations
