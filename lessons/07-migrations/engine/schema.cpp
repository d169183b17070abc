#include "schema.hpp"

#include "ddl.hpp"
#include "sql_text.hpp"

#include <algorithm>

namespace migrations {

namespace {

// The same text for all ways to write the same SQL. SQLite takes "text" for 'text'
// where it is no name, and rewrites it so when a table gets another name.
std::string normal(std::string const& sql)
{
    std::string text;
    for (Token const& token : code_tokens(sql)) {
        text += (text.empty() ? "" : " ");
        text += token.kind == TokenKind::word ? lower(token.text)
                : token.text.starts_with('"') ? text_literal(name_of(token))
                                              : std::string(token.text);
    }
    return text;
}

std::string normal_type(std::string const& type)
{
    std::string text = upper(type);
    std::erase(text, ' ');
    return text;
}

// No default and DEFAULT NULL are the same.
std::string normal_default(Column const& column)
{
    std::string const text =
        column.default_value ? normal(default_ddl(*column.default_value)) : "";
    return text == "null" ? "" : text;
}

std::string collation_of(std::string const& collation)
{
    return collation.empty() ? "binary" : lower(collation);
}

}  // namespace

Column const* find_column(Table const& table, std::string const& column)
{
    auto const found = std::ranges::find_if(
        table.columns, [&](Column const& one) { return same_name(one.name, column); });
    return found == table.columns.end() ? nullptr : &*found;
}

Table const* find_table(Schema const& schema, std::string const& table)
{
    auto const found = std::ranges::find_if(
        schema, [&](Table const& one) { return same_name(one.name, table); });
    return found == schema.end() ? nullptr : &*found;
}

bool same_name(std::string_view one, std::string_view other)
{
    return lower(one) == lower(other);
}

bool has_same_name(std::vector<std::string> const& names, std::string const& name)
{
    return std::ranges::any_of(
        names, [&](std::string const& one) { return same_name(one, name); });
}

bool same_sql(std::string const& one, std::string const& other)
{
    return normal(without_brackets(one)) == normal(without_brackets(other));
}

bool same(std::vector<std::string> const& one, std::vector<std::string> const& other)
{
    return std::ranges::equal(one, other, same_name);
}

bool same(Column const& one, Column const& other)
{
    return same_name(one.name, other.name) &&
           normal_type(one.type) == normal_type(other.type) &&
           one.nullable == other.nullable &&
           normal_default(one) == normal_default(other) &&
           collation_of(one.collation) == collation_of(other.collation);
}

bool same(ForeignKey const& one, ForeignKey const& other)
{
    return same(one.columns, other.columns) && same_name(one.table, other.table) &&
           same(one.referenced, other.referenced) &&
           same_name(one.on_delete, other.on_delete) &&
           same_name(one.on_update, other.on_update) && one.deferred == other.deferred;
}

bool same(Index const& one, Index const& other)
{
    auto const terms = [](Index const& index) {
        std::vector<std::string> texts;
        for (std::string const& column : index.columns) {
            std::string collation;
            for (auto const& [name, value] : index.collations) {
                collation += same_name(name, column) ? value : "";
            }
            bool const is_descending = has_same_name(index.descending, column);
            texts.push_back(column + "|" + collation + (is_descending ? "|desc" : "|"));
        }
        return texts;
    };
    return same_name(one.name, other.name) && one.unique == other.unique &&
           same(terms(one), terms(other));
}

bool has_row_id_key(Table const& table)
{
    if (table.primary_key.size() != 1 || table.without_rowid) {
        return false;
    }
    Column const* const key = find_column(table, table.primary_key[0]);
    return key != nullptr && upper(key->type) == "INTEGER";
}

Schema with_references(Schema schema)
{
    for (Table& table : schema) {
        for (ForeignKey& key : table.foreign_keys) {
            Table const* const parent = find_table(schema, key.table);
            if (key.referenced.empty() && parent != nullptr) {
                key.referenced = parent->primary_key;
            }
        }
    }
    return schema;
}

Schema parents_first(Schema tables)
{
    Schema sorted;
    while (!tables.empty()) {
        auto next = std::ranges::find_if(tables, [&](Table const& table) {
            return std::ranges::all_of(table.foreign_keys, [&](ForeignKey const& key) {
                return same_name(key.table, table.name) ||
                       find_table(tables, key.table) == nullptr;
            });
        });
        next = next == tables.end() ? tables.begin() : next;
        sorted.push_back(std::move(*next));
        tables.erase(next);
    }
    return sorted;
}

}  // namespace migrations
