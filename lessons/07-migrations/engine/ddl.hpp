// The SQL that makes what a schema describes.
#pragma once

#include "schema.hpp"

#include <string>
#include <vector>

namespace migrations {

/// Whose SQL it is. MySQL and MariaDB name the table in DROP INDEX, and index the first
/// characters of a TEXT.
enum class Wording { standard, mysql };

/// CREATE TABLE, without the indexes, under another name if one is given.
std::string create_table(Table const& table, std::string const& name = "");
std::string create_index(Table const& table, Index const& index,
                         Wording wording = Wording::standard);
std::string drop_index(std::string const& table, std::string const& index,
                       Wording wording = Wording::standard);

/// "name COLLATE NOCASE, seen DESC".
std::string index_terms(Index const& index);

/// "TEXT NOT NULL DEFAULT ''": what a column is.
std::string type_ddl(Column const& column);
/// "email TEXT NOT NULL DEFAULT ''": a column as it is written in CREATE TABLE.
std::string column_ddl(Column const& column);

/// A default as SQLite takes it: a number, a text or a word as it is, everything else
/// in brackets.
std::string default_ddl(std::string const& value);

/// The text between the brackets, when one pair is around all of it.
std::string without_brackets(std::string const& text);

/// The text as SQL has it: 'it''s'.
std::string text_literal(std::string const& text);

/// Names separated by commas, in quotes where SQL needs them.
std::string name_list(std::vector<std::string> const& names);

}  // namespace migrations
