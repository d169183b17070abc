#include "15-servers/anywhere/reflection.hpp"

#include "07-migrations/engine/ddl.hpp"
#include "07-migrations/engine/schema.hpp"
#include "07-migrations/engine/sql_text.hpp"
#include "07-migrations/engine/version_table.hpp"
#include "15-servers/anywhere/dictionaries.hpp"

namespace servers {

namespace {

using migrations::Column;
using migrations::ForeignKey;
using migrations::Index;
using migrations::SchemaObject;
using migrations::Table;

Dictionary const& dictionary(soci::session& sql)
{
    return dictionary_of(sql.get_backend_name() == "mysql" ? DatabaseKind::mysql
                                                           : DatabaseKind::postgresql);
}

std::vector<std::string> texts(soci::session& sql, std::string const& query)
{
    soci::rowset<std::string> const rows = (sql.prepare << query);
    return {rows.begin(), rows.end()};
}

void read_columns(soci::session& sql, Table& table)
{
    Column column;
    int nullable = 0;
    int generated = 0;
    std::string value;
    soci::indicator has_value{};
    soci::statement rows =
        (sql.prepare << dictionary(sql).columns, soci::use(table.name, "table"),
         soci::into(column.name), soci::into(column.type), soci::into(nullable),
         soci::into(value, has_value), soci::into(generated));
    rows.execute();
    while (rows.fetch()) {
        column.nullable = nullable != 0;
        column.default_value.reset();
        if (generated != 0) {
            table.live.not_described.push_back("the generated column " + column.name);
        } else if (has_value == soci::i_ok) {
            column.default_value = migrations::default_ddl(value);
        }
        table.columns.push_back(column);
    }
}

// A row of `Dictionary::indexes`.
struct IndexRow {
    std::string name;
    std::string kind;
    int unique = 0;
    std::string column;
    soci::indicator has_column{};
    int descending = 0;
    int described = 0;
};

// Takes one column of an index after the other.
void add_to_index(Table& table, IndexRow const& row, std::string const& before)
{
    if (row.kind == "primary") {
        table.primary_key.push_back(row.column);
    } else if (row.kind == "unique") {
        if (row.name != before) {
            table.uniques.emplace_back();
        }
        table.uniques.back().push_back(row.column);
    } else if (row.kind == "index") {
        if (row.name != before) {
            table.indexes.push_back({.name = row.name, .unique = row.unique != 0});
        }
        table.indexes.back().columns.push_back(row.column);
        if (row.descending != 0) {
            table.indexes.back().descending.push_back(row.column);
        }
    }
}

void read_indexes(soci::session& sql, Table& table)
{
    IndexRow row;
    std::vector<std::string> strange;
    std::string before;
    soci::statement rows =
        (sql.prepare << dictionary(sql).indexes, soci::use(table.name, "table"),
         soci::into(row.name), soci::into(row.kind), soci::into(row.unique),
         soci::into(row.column, row.has_column), soci::into(row.descending),
         soci::into(row.described));
    rows.execute();
    while (rows.fetch()) {
        if (row.described == 0 || row.has_column != soci::i_ok) {
            strange.push_back(row.name);
        }
        add_to_index(table, row, before);
        before = row.name;
    }
    for (std::string const& name : strange) {
        std::erase_if(table.indexes,
                      [&](Index const& one) { return one.name == name; });
        table.live.not_described.push_back("the index " + name);
    }
}

void read_foreign_keys(soci::session& sql, Table& table)
{
    std::string name;
    std::string before;
    std::string from;
    std::string to;
    ForeignKey key;
    int deferred = 0;
    soci::statement rows =
        (sql.prepare << dictionary(sql).foreign_keys, soci::use(table.name, "table"),
         soci::into(name), soci::into(from), soci::into(key.table), soci::into(to),
         soci::into(key.on_delete), soci::into(key.on_update), soci::into(deferred));
    rows.execute();
    while (rows.fetch()) {
        if (name != before) {
            key.deferred = deferred != 0;
            table.foreign_keys.push_back(key);
        }
        table.foreign_keys.back().columns.push_back(from);
        table.foreign_keys.back().referenced.push_back(to);
        before = name;
    }
}

// Without the quotes that a server puts around names, and in the blanks of one kind.
std::string plain(std::string const& check)
{
    std::string text;
    for (migrations::Token const& token : migrations::code_tokens(check)) {
        bool const is_name = token.text[0] == '"' || token.text[0] == '`';
        text += (text.empty() ? "" : " ") +
                (is_name ? migrations::name_of(token) : std::string(token.text));
    }
    return migrations::without_brackets(text);
}

void read_checks(soci::session& sql, Table& table)
{
    std::string check;
    soci::statement rows = (sql.prepare << dictionary(sql).checks,
                            soci::use(table.name, "table"), soci::into(check));
    rows.execute();
    while (rows.fetch()) {
        table.checks.push_back(plain(check));
    }
}

std::vector<SchemaObject> views_of(soci::session& sql)
{
    std::vector<SchemaObject> views;
    SchemaObject view{.type = "view"};
    soci::statement rows = (sql.prepare << dictionary(sql).views, soci::into(view.name),
                            soci::into(view.sql));
    rows.execute();
    while (rows.fetch()) {
        view.table = view.name;
        views.push_back(view);
    }
    return views;
}

}  // namespace

migrations::Schema tables_of(soci::session& sql)
{
    std::vector<SchemaObject> const views = views_of(sql);
    migrations::Schema schema;
    for (std::string const& name : texts(sql, dictionary(sql).tables)) {
        if (name == migrations::version_table) {
            continue;
        }
        Table table{.name = name};
        read_columns(sql, table);
        read_indexes(sql, table);
        read_foreign_keys(sql, table);
        read_checks(sql, table);
        for (SchemaObject const& view : views) {
            if (migrations::has_name(view.sql, name)) {
                table.live.objects.push_back(view);
            }
        }
        schema.push_back(std::move(table));
    }
    return migrations::parents_first(std::move(schema));
}

std::vector<std::string> not_described(soci::session& sql)
{
    std::vector<std::string> things = texts(sql, dictionary(sql).others);
    for (SchemaObject const& view : views_of(sql)) {
        things.push_back("view " + view.name);
    }
    for (Table const& table : tables_of(sql)) {
        for (std::string const& what : table.live.not_described) {
            things.push_back(what + " in table " + table.name);
        }
    }
    return things;
}

}  // namespace servers
