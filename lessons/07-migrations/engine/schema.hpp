// A schema as data: how its parts are found, and when two of them mean the same.
#pragma once

#include "07-migrations/table.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace migrations {

/// nullptr when there is no such table, no such column.
Table const* find_table(Schema const& schema, std::string const& table);
Column const* find_column(Table const& table, std::string const& column);

/// Whether SQLite takes the two names for one: letters a to z are the same in upper and
/// lower case.
bool same_name(std::string_view one, std::string_view other);
bool has_same_name(std::vector<std::string> const& names, std::string const& name);

// Whether two parts mean the same. Names are compared as above, types without blanks,
// and SQL token by token.
bool same(Column const& one, Column const& other);
bool same(ForeignKey const& one, ForeignKey const& other);
bool same(Index const& one, Index const& other);
bool same(std::vector<std::string> const& one, std::vector<std::string> const& other);
bool same_sql(std::string const& one, std::string const& other);

/// Whether the primary key is SQLite's own number of the row: one column, INTEGER.
bool has_row_id_key(Table const& table);

/// The schema with the columns written out where a foreign key names none, and refers
/// to the primary key of another of its tables.
Schema with_references(Schema schema);

/// Those that others refer to come first. After a rebuild a table is younger than the
/// tables that refer to it; in a circle the order stays as it is.
Schema parents_first(Schema tables);

}  // namespace migrations
