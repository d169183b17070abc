// A schema as data, and the SQL that makes it.
#pragma once

#include "07-migrations/table.hpp"

#include <string>
#include <vector>

namespace migrations {

/// nullptr when there is no such table.
Table const* find_table(Schema const& schema, std::string const& table);

/// nullptr when there is no such column.
Column const* find_column(Table const& table, std::string const& column);

/// CREATE TABLE, without the indexes, under another name if one is given.
std::string create_table(Table const& table, std::string const& name = "");
std::string create_index(Table const& table, Index const& index);

/// "TEXT NOT NULL DEFAULT ''": what a column is.
std::string type_ddl(Column const& column);
/// "email TEXT NOT NULL DEFAULT ''": a column as it is written in CREATE TABLE.
std::string column_ddl(Column const& column);

/// Names separated by commas; those that are keywords of SQL in quotes.
std::string name_list(std::vector<std::string> const& names);

}  // namespace migrations
