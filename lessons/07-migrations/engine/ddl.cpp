#include "ddl.hpp"

#include "sql_text.hpp"

// SOCI includes <sqlite3.h> inside the namespace sqlite_api.
#include <soci/sqlite3/soci-sqlite3.h>
#include <cstdlib>

namespace migrations {

namespace {

std::string quoted(std::string const& name)
{
    bool const is_plain =
        name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") ==
            std::string::npos &&
        !name.empty() && (name[0] < '0' || name[0] > '9');
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

bool is_number(std::string const& text)
{
    std::size_t const digit = text.find_first_of("0123456789");
    if (text.find_first_not_of("+-. ") != digit || digit == std::string::npos) {
        return false;
    }
    std::size_t const begin = text.find_first_not_of("+- ");
    char* end = nullptr;
    std::strtod(text.c_str() + begin, &end);
    return *end == '\0';
}

}  // namespace

std::string without_brackets(std::string const& text)
{
    std::vector<Token> const tokens = code_tokens(text);
    if (tokens.empty()) {
        return text;
    }
    int depth = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        depth += tokens[i].text == "(" ? 1 : tokens[i].text == ")" ? -1 : 0;
        if (depth == 0 && (i + 1 < tokens.size() || tokens[i].text != ")")) {
            return text;
        }
    }
    if (depth != 0) {
        return text;
    }
    char const* const begin = tokens.front().text.data() + 1;
    return without_brackets(std::string(begin, tokens.back().text.data()));
}

std::string text_literal(std::string const& text)
{
    std::string literal = "'";
    for (char const c : text) {
        literal += c == '\'' ? "''" : std::string(1, c);
    }
    return literal + "'";
}

std::string name_list(std::vector<std::string> const& names)
{
    std::string text;
    for (std::string const& name : names) {
        text += (text.empty() ? "" : ", ") + quoted(name);
    }
    return text;
}

std::string default_ddl(std::string const& value)
{
    std::string const bare = without_brackets(value);
    return is_number(bare) || code_tokens(bare).size() == 1 ? bare : "(" + bare + ")";
}

std::string type_ddl(Column const& column)
{
    std::string text = column.type;
    auto const add = [&](std::string const& part) {
        text += (text.empty() ? "" : " ") + part;
    };
    if (!column.nullable) {
        add("NOT NULL");
    }
    if (column.default_value) {
        add("DEFAULT " + default_ddl(*column.default_value));
    }
    if (!column.collation.empty()) {
        add("COLLATE " + quoted(column.collation));
    }
    return text;
}

std::string column_ddl(Column const& column)
{
    std::string const type = type_ddl(column);
    return quoted(column.name) + (type.empty() ? "" : " " + type);
}

std::string create_table(Table const& table, std::string const& name)
{
    std::vector<std::string> lines;
    // SQLite's own numbering of rows needs these words, in the column itself.
    bool const is_row_id = has_row_id_key(table);
    for (Column const& column : table.columns) {
        lines.push_back(is_row_id && same_name(column.name, table.primary_key[0])
                            ? quoted(column.name) + " INTEGER PRIMARY KEY" +
                                  (table.autoincrement ? " AUTOINCREMENT" : "")
                            : column_ddl(column));
    }
    if (!is_row_id && !table.primary_key.empty()) {
        lines.push_back("PRIMARY KEY (" + name_list(table.primary_key) + ")");
    }
    for (auto const& columns : table.uniques) {
        lines.push_back("UNIQUE (" + name_list(columns) + ")");
    }
    for (std::string const& check : table.checks) {
        lines.push_back("CHECK (" + without_brackets(check) + ")");
    }
    for (ForeignKey const& key : table.foreign_keys) {
        lines.push_back(
            "FOREIGN KEY (" + name_list(key.columns) + ") REFERENCES " +
            quoted(key.table) +
            (key.referenced.empty() ? "" : " (" + name_list(key.referenced) + ")") +
            (key.on_delete == "NO ACTION" ? "" : " ON DELETE " + key.on_delete) +
            (key.on_update == "NO ACTION" ? "" : " ON UPDATE " + key.on_update) +
            (key.deferred ? " DEFERRABLE INITIALLY DEFERRED" : ""));
    }
    std::string text =
        "CREATE TABLE " + quoted(name.empty() ? table.name : name) + " (";
    for (std::size_t i = 0; i < lines.size(); ++i) {
        text += (i == 0 ? "\n    " : ",\n    ") + lines[i];
    }
    text += "\n)";
    text += table.strict ? " STRICT" : "";
    text += table.without_rowid ? (table.strict ? ", WITHOUT ROWID" : " WITHOUT ROWID")
                                : "";
    return text;
}

std::string index_terms(Index const& index)
{
    std::string terms;
    for (std::string const& column : index.columns) {
        auto const collation = index.collations.find(column);
        terms += (terms.empty() ? "" : ", ") + quoted(column);
        terms += collation == index.collations.end()
                     ? ""
                     : " COLLATE " + quoted(collation->second);
        terms += has_same_name(index.descending, column) ? " DESC" : "";
    }
    return terms;
}

std::string create_index(Table const& table, Index const& index, Wording wording)
{
    std::string terms = index_terms(index);
    if (wording == Wording::mysql) {
        terms.clear();
        for (std::string const& name : index.columns) {
            Column const* const column = find_column(table, name);
            bool const is_text = column != nullptr && upper(column->type) == "TEXT";
            terms += (terms.empty() ? "" : ", ") + quoted(name) +
                     (is_text ? "(255)" : "") +
                     (has_same_name(index.descending, name) ? " DESC" : "");
        }
    }
    return std::string(index.unique ? "CREATE UNIQUE INDEX " : "CREATE INDEX ") +
           quoted(index.name) + " ON " + quoted(table.name) + " (" + terms + ")";
}

std::string drop_index(std::string const& table, std::string const& index,
                       Wording wording)
{
    return "DROP INDEX " + quoted(index) +
           (wording == Wording::mysql ? " ON " + quoted(table) : "");
}

}  // namespace migrations
