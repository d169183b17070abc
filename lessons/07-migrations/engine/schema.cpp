#include "schema.hpp"

// SOCI includes <sqlite3.h> inside the namespace sqlite_api.
#include <soci/sqlite3/soci-sqlite3.h>
#include <algorithm>

namespace migrations {

namespace {

std::string quoted(std::string const& name)
{
    bool const is_plain =
        name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") ==
        std::string::npos;
    if (is_plain && sqlite_api::sqlite3_keyword_check(
                        name.c_str(), static_cast<int>(name.size())) == 0) {
        return name;
    }
    std::string text = "\"";
    for (char const c : name) {
        text += c == '"' ? "\"\"" : std::string(1, c);
    }
    return text + '"';
}

}  // namespace

Column const* Table::find_column(std::string const& column) const
{
    auto const found = std::ranges::find(columns, column, &Column::name);
    return found == columns.end() ? nullptr : &*found;
}

Table const* find_table(Schema const& schema, std::string const& table)
{
    auto const found = std::ranges::find(schema, table, &Table::name);
    return found == schema.end() ? nullptr : &*found;
}

std::string name_list(std::vector<std::string> const& names)
{
    std::string text;
    for (std::string const& name : names) {
        text += (text.empty() ? "" : ", ") + quoted(name);
    }
    return text;
}

std::string type_ddl(Column const& column)
{
    return column.type + (column.nullable ? "" : " NOT NULL") +
           (column.default_value ? " DEFAULT " + *column.default_value : "");
}

std::string column_ddl(Column const& column)
{
    return quoted(column.name) + " " + type_ddl(column);
}

std::string create_table(Table const& table, std::string const& name)
{
    std::vector<std::string> lines;
    // SQLite's own numbering of rows needs these words, in the column itself.
    bool const is_row_id = table.primary_key.size() == 1 &&
                           table.find_column(table.primary_key[0]) != nullptr &&
                           table.find_column(table.primary_key[0])->type == "INTEGER";
    for (Column const& column : table.columns) {
        lines.push_back(is_row_id && column.name == table.primary_key[0]
                            ? quoted(column.name) + " INTEGER PRIMARY KEY"
                            : column_ddl(column));
    }
    if (!is_row_id && !table.primary_key.empty()) {
        lines.push_back("PRIMARY KEY (" + name_list(table.primary_key) + ")");
    }
    for (auto const& columns : table.uniques) {
        lines.push_back("UNIQUE (" + name_list(columns) + ")");
    }
    for (ForeignKey const& key : table.foreign_keys) {
        lines.push_back(
            "FOREIGN KEY (" + name_list(key.columns) + ") REFERENCES " +
            quoted(key.table) + " (" + name_list(key.referenced) + ")" +
            (key.on_delete == "NO ACTION" ? "" : " ON DELETE " + key.on_delete));
    }
    std::string text =
        "CREATE TABLE " + quoted(name.empty() ? table.name : name) + " (";
    for (std::size_t i = 0; i < lines.size(); ++i) {
        text += (i == 0 ? "\n    " : ",\n    ") + lines[i];
    }
    return text + "\n)";
}

std::string create_index(Table const& table, Index const& index)
{
    return std::string(index.unique ? "CREATE UNIQUE INDEX " : "CREATE INDEX ") +
           quoted(index.name) + " ON " + quoted(table.name) + " (" +
           name_list(index.columns) + ")";
}

}  // namespace migrations
