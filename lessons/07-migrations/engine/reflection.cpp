#include "reflection.hpp"

#include "ddl.hpp"
#include "sql_text.hpp"
#include "table_text.hpp"
#include "version_table.hpp"

#include <algorithm>
#include <map>

namespace migrations {

namespace {

std::map<std::string, Reflector>& reflectors()
{
    static std::map<std::string, Reflector> by_backend;
    return by_backend;
}

// nullptr for SQLite.
Reflector const* reflector_for(soci::session& sql)
{
    auto const found = reflectors().find(sql.get_backend_name());
    return found == reflectors().end() ? nullptr : &found->second;
}

std::vector<std::string> texts(soci::session& sql, std::string const& query,
                               std::string const& value)
{
    soci::rowset<std::string> const rows = (sql.prepare << query, soci::use(value));
    return {rows.begin(), rows.end()};
}

void read_columns(soci::session& sql, TableText const& text, Table& table)
{
    Column column;
    std::string default_value;
    soci::indicator has_default{};
    int not_null = 0;
    int key_position = 0;
    std::map<int, std::string> key;
    soci::statement rows =
        (sql.prepare << "SELECT name, upper(type), \"notnull\", dflt_value, pk"
                        " FROM pragma_table_info(:table)",
         soci::use(table.name), soci::into(column.name), soci::into(column.type),
         soci::into(not_null), soci::into(default_value, has_default),
         soci::into(key_position));
    rows.execute();
    while (rows.fetch()) {
        column.nullable = not_null == 0;
        column.default_value.reset();
        if (has_default == soci::i_ok) {
            column.default_value = default_ddl(default_value);
        }
        auto const collation = text.collations.find(column.name);
        column.collation = collation == text.collations.end() ? "" : collation->second;
        table.columns.push_back(column);
        if (key_position > 0) {
            key[key_position] = column.name;
        }
    }
    for (auto const& [position, name] : key) {
        table.primary_key.push_back(name);
    }
    for (Column& one : table.columns) {
        // An INTEGER PRIMARY KEY is never NULL. Any other key may be, except in a table
        // that is STRICT or WITHOUT ROWID.
        bool const is_key =
            std::ranges::find(table.primary_key, one.name) != table.primary_key.end();
        if (is_key && (has_row_id_key(table) || table.strict || table.without_rowid)) {
            one.nullable = false;
        }
    }
}

// The columns of an index. False when one is an expression, or there twice.
bool read_index_columns(soci::session& sql, Table const& table, Index& index)
{
    std::string name;
    soci::indicator has_name{};
    std::string collation;
    int is_descending = 0;
    bool is_described = true;
    soci::statement rows =
        (sql.prepare << "SELECT name, coll, \"desc\" FROM pragma_index_xinfo(:index)"
                        " WHERE key = 1 ORDER BY seqno",
         soci::use(index.name), soci::into(name, has_name), soci::into(collation),
         soci::into(is_descending));
    rows.execute();
    while (rows.fetch()) {
        Column const* const column =
            has_name == soci::i_ok ? find_column(table, name) : nullptr;
        if (column == nullptr ||
            std::ranges::find(index.columns, name) != index.columns.end()) {
            is_described = false;
            continue;
        }
        index.columns.push_back(name);
        if (is_descending != 0) {
            index.descending.push_back(name);
        }
        std::string const own =
            column->collation.empty() ? "BINARY" : column->collation;
        if (!same_name(own, collation)) {
            index.collations[name] = collation;
        }
    }
    return is_described;
}

// Origin u is a UNIQUE constraint, c a CREATE INDEX, pk the primary key's own.
void read_indexes(soci::session& sql, Table& table)
{
    std::string const list =
        "SELECT name FROM pragma_index_list(:table) WHERE NOT partial AND ";
    for (auto const& name :
         texts(sql, list + "origin = 'u' ORDER BY seq DESC", table.name)) {
        Index constraint{.name = name};
        read_index_columns(sql, table, constraint);
        table.uniques.push_back(constraint.columns);
    }
    for (bool const unique : {false, true}) {
        std::string const kind = "origin = 'c' AND \"unique\" = ";
        for (auto const& name :
             texts(sql, list + kind + (unique ? "1" : "0") + " ORDER BY name",
                   table.name)) {
            Index index{.name = name, .unique = unique};
            if (read_index_columns(sql, table, index)) {
                table.indexes.push_back(index);
            }
        }
    }
}

void read_foreign_keys(soci::session& sql, TableText const& text, Table& table)
{
    int id = 0;
    std::string from;
    std::string to;
    soci::indicator names_column{};
    ForeignKey key;
    std::map<int, ForeignKey> keys;
    soci::statement rows =
        // REFERENCES users, without a column, means the primary key of users.
        (sql.prepare << "SELECT id, \"table\", \"from\", coalesce(\"to\","
                        "  (SELECT name FROM pragma_table_info(list.\"table\")"
                        "   WHERE pk = list.seq + 1)),"
                        " on_delete, on_update"
                        " FROM pragma_foreign_key_list(:table) AS list"
                        " ORDER BY id DESC, seq",
         soci::use(table.name), soci::into(id), soci::into(key.table), soci::into(from),
         soci::into(to, names_column), soci::into(key.on_delete),
         soci::into(key.on_update));
    rows.execute();
    while (rows.fetch()) {
        ForeignKey& known = keys.try_emplace(-id, key).first->second;
        known.columns.push_back(from);
        if (names_column == soci::i_ok) {  // else there is no such table
            known.referenced.push_back(to);
        }
    }
    for (auto const& [number, known] : keys) {
        std::size_t const place = table.foreign_keys.size();
        table.foreign_keys.push_back(known);
        table.foreign_keys.back().deferred =
            place < text.deferred.size() && text.deferred[place];
    }
}

std::vector<SchemaObject> read_objects(soci::session& sql)
{
    std::vector<SchemaObject> objects;
    SchemaObject object;
    soci::statement rows =
        (sql.prepare << "SELECT iif(type = 'table', 'virtual table', type), name,"
                        " tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL"
                        " AND (type <> 'table' OR sql LIKE 'CREATE VIRTUAL TABLE%')"
                        " ORDER BY rowid",
         soci::into(object.type), soci::into(object.name), soci::into(object.table),
         soci::into(object.sql));
    rows.execute();
    while (rows.fetch()) {
        objects.push_back(object);
    }
    return objects;
}

// What would be lost or in the way if the table were rebuilt: its own triggers, its
// indexes that are not described, and every view or trigger that names it, or names a
// view that does.
std::vector<SchemaObject> objects_of(Table const& table,
                                     std::vector<SchemaObject> const& all)
{
    std::vector<std::string> names{table.name};
    std::vector<bool> taken(all.size());
    for (bool found_more = true; found_more;) {
        found_more = false;
        for (std::size_t i = 0; i < all.size(); ++i) {
            bool const names_one =
                std::ranges::any_of(names, [&](std::string const& name) {
                    return same_name(all[i].table, name) || has_name(all[i].sql, name);
                });
            if (!taken[i] && names_one && all[i].type != "index") {
                taken[i] = found_more = true;
                if (all[i].type == "view") {
                    names.push_back(all[i].name);
                }
            }
        }
    }
    std::vector<SchemaObject> objects;
    for (std::size_t i = 0; i < all.size(); ++i) {
        bool const is_other_index =
            all[i].type == "index" && same_name(all[i].table, table.name) &&
            std::ranges::none_of(table.indexes, [&](Index const& index) {
                return same_name(index.name, all[i].name);
            });
        if (taken[i] || is_other_index) {
            objects.push_back(all[i]);
        }
    }
    return objects;
}

}  // namespace

void reflect_with(std::string const& backend, Reflector reflector)
{
    reflectors()[backend] = std::move(reflector);
}

Schema reflect(soci::session& sql)
{
    if (Reflector const* const other = reflector_for(sql)) {
        return other->tables(sql);
    }
    std::vector<SchemaObject> const objects = read_objects(sql);
    Schema schema;
    // A virtual table's own tables are of type shadow.
    for (std::string const& name :
         texts(sql,
               "SELECT m.name FROM sqlite_master AS m JOIN pragma_table_list AS list"
               " ON list.name = m.name AND list.schema = 'main'"
               " WHERE m.type = 'table' AND list.type = 'table'"
               " AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND m.name <> :version"
               " ORDER BY m.rowid",
               version_table)) {
        Table table{.name = name};
        sql << "SELECT sql FROM sqlite_master WHERE type = 'table' AND name = :name",
            soci::use(name), soci::into(table.live.sql);
        TableText const text = read_table_text(table.live.sql);
        table.checks = text.checks;
        table.autoincrement = text.autoincrement;
        table.strict = text.strict;
        table.without_rowid = text.without_rowid;
        table.live.constraint_names = text.constraint_names;
        table.live.not_described = text.not_described;
        read_columns(sql, text, table);
        read_indexes(sql, table);
        read_foreign_keys(sql, text, table);
        table.live.objects = objects_of(table, objects);
        schema.push_back(table);
    }
    return parents_first(std::move(schema));
}

std::vector<std::string> things_not_compared(soci::session& sql)
{
    if (Reflector const* const other = reflector_for(sql)) {
        return other->not_compared(sql);
    }
    soci::rowset<std::string> const others =
        (sql.prepare << "SELECT 'virtual table ' || name FROM pragma_table_list"
                        " WHERE schema = 'main' AND type = 'virtual' UNION ALL "
                        "SELECT type || ' ' || name FROM sqlite_master"
                        " WHERE type IN ('view', 'trigger')");
    std::vector<std::string> things(others.begin(), others.end());
    for (Table const& table : reflect(sql)) {
        for (SchemaObject const& object : table.live.objects) {
            if (object.type == "index") {
                things.push_back("index " + object.name);
            }
        }
        for (std::string const& what : table.live.not_described) {
            things.push_back(what + " in table " + table.name);
        }
    }
    return things;
}

}  // namespace migrations
