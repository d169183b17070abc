// A schema as data: what the models say, or what a live database has.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace migrations {

struct Column {
    std::string name = {};
    std::string type = {};  ///< as it is declared, in upper case: "TEXT", "BIGINT"
    bool nullable = false;
    std::optional<std::string> default_value = {};  ///< as SQL: "0", "'new'"

    bool operator==(Column const&) const = default;
};

struct ForeignKey {
    std::vector<std::string> columns = {};
    std::string table = {};
    std::vector<std::string> referenced = {};
    std::string on_delete = "NO ACTION";

    bool operator==(ForeignKey const&) const = default;
};

struct Index {
    std::string name = {};
    std::vector<std::string> columns = {};
    bool unique = false;

    bool operator==(Index const&) const = default;
};

/// A table. The order of its columns, indexes and constraints means nothing.
struct Table {
    std::string name = {};
    std::vector<Column> columns = {};
    std::vector<std::string> primary_key = {};
    std::vector<std::vector<std::string>> uniques = {};  ///< constraints, by columns
    std::vector<ForeignKey> foreign_keys = {};
    std::vector<Index> indexes = {};

    /// Only of a live table: what the description above cannot say, as SQL: triggers,
    /// and indexes that are partial or on expressions. A rebuild makes them again.
    std::vector<std::string> kept_as_sql = {};
    /// Only of a live table: words such as CHECK, in its CREATE TABLE, for things that
    /// are not described.
    std::vector<std::string> not_described = {};

    /// nullptr when there is no such column.
    Column const* find_column(std::string const& column) const;
};

/// Tables, in an order in which they can be created: a table after those it refers to.
using Schema = std::vector<Table>;

/// nullptr when there is no such table.
Table const* find_table(Schema const& schema, std::string const& table);

/// CREATE TABLE, without the indexes, under another name if one is given.
std::string create_table(Table const& table, std::string const& name = "");
std::string create_index(Table const& table, Index const& index);

/// "TEXT NOT NULL DEFAULT ''": what a column is.
std::string type_ddl(Column const& column);
/// "email TEXT NOT NULL DEFAULT ''": a column as it stands in CREATE TABLE.
std::string column_ddl(Column const& column);

/// Names set apart by commas; those that are keywords of SQL in quotes.
std::string name_list(std::vector<std::string> const& names);

}  // namespace migrations
