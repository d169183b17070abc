// A schema as data: how its parts are found and compared, and the SQL that makes it.
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

// Whether two parts mean the same. Names are compared as above, types without blanks,
// and SQL token by token.
bool same(Column const& one, Column const& other);
bool same(ForeignKey const& one, ForeignKey const& other);
bool same(Index const& one, Index const& other);
bool same(std::vector<std::string> const& one, std::vector<std::string> const& other);
bool same_sql(std::string const& one, std::string const& other);

/// Whether the primary key is SQLite's own number of the row: one column, INTEGER.
bool has_row_id_key(Table const& table);

/// CREATE TABLE, without the indexes, under another name if one is given.
std::string create_table(Table const& table, std::string const& name = "");
std::string create_index(Table const& table, Index const& index);

/// "name COLLATE NOCASE, seen DESC".
std::string index_terms(Index const& index);

/// The schema with the columns written out where a foreign key names none, and refers
/// to the primary key of another of its tables.
Schema with_references(Schema schema);

/// "TEXT NOT NULL DEFAULT ''": what a column is.
std::string type_ddl(Column const& column);
/// "email TEXT NOT NULL DEFAULT ''": a column as it is written in CREATE TABLE.
std::string column_ddl(Column const& column);

/// A default as SQLite takes it: a number, a text or a word as it is, everything else
/// in brackets.
std::string default_ddl(std::string const& value);

/// Names separated by commas, in quotes where SQL needs them.
std::string name_list(std::vector<std::string> const& names);

}  // namespace migrations
