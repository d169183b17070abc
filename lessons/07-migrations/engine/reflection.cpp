#include "reflection.hpp"

#include "version_table.hpp"

#include <algorithm>
#include <map>

namespace migrations {

namespace {

std::vector<std::string> texts(soci::session& sql, std::string const& query,
                               std::string const& value)
{
    soci::rowset<std::string> const rows = (sql.prepare << query, soci::use(value));
    return {rows.begin(), rows.end()};
}

void read_columns(soci::session& sql, Table& table)
{
    Column column;
    std::string default_value;
    soci::indicator has_default{};
    int not_null = 0;
    int key_position = 0;
    std::map<int, std::string> key;
    soci::statement rows =
        (sql.prepare << "SELECT name, upper(type), \"notnull\","
                        " dflt_value, pk"
                        " FROM pragma_table_info(:table)",
         soci::use(table.name), soci::into(column.name), soci::into(column.type),
         soci::into(not_null), soci::into(default_value, has_default),
         soci::into(key_position));
    rows.execute();
    while (rows.fetch()) {
        // SQLite says of INTEGER PRIMARY KEY that it may be NULL; it never is.
        column.nullable = not_null == 0 && key_position == 0;
        column.default_value.reset();
        if (has_default == soci::i_ok) {
            column.default_value = default_value;
        }
        table.columns.push_back(column);
        if (key_position > 0) {
            key[key_position] = column.name;
        }
    }
    for (auto const& [position, name] : key) {
        table.primary_key.push_back(name);
    }
}

// Origin u is a UNIQUE constraint, c a CREATE INDEX, pk the primary key's own.
void read_indexes(soci::session& sql, Table& table)
{
    std::string const list =
        std::string("SELECT name FROM pragma_index_list(:table) AS list WHERE ") +
        index_is_described + " AND ";
    std::string const columns =
        "SELECT name FROM pragma_index_info(:name) ORDER BY seqno";
    for (auto const& name :
         texts(sql, list + "origin = 'u' ORDER BY seq DESC", table.name)) {
        table.uniques.push_back(texts(sql, columns, name));
    }
    for (bool const unique : {false, true}) {
        std::string const kind = "origin = 'c' AND \"unique\" = ";
        for (auto const& name :
             texts(sql, list + kind + (unique ? "1" : "0") + " ORDER BY name",
                   table.name)) {
            table.indexes.push_back({name, texts(sql, columns, name), unique});
        }
    }
}

void read_foreign_keys(soci::session& sql, Table& table)
{
    int id = 0;
    std::string from;
    std::string to;
    ForeignKey key;
    std::map<int, ForeignKey> keys;
    soci::statement rows =
        // REFERENCES users, without a column, means the primary key of users.
        (sql.prepare << "SELECT id, \"table\", \"from\", coalesce(\"to\","
                        "  (SELECT name FROM pragma_table_info(list.\"table\")"
                        "   WHERE pk = list.seq + 1), ''),"
                        " on_delete"
                        " FROM pragma_foreign_key_list(:table) AS list"
                        " ORDER BY id DESC, seq",
         soci::use(table.name), soci::into(id), soci::into(key.table), soci::into(from),
         soci::into(to), soci::into(key.on_delete));
    rows.execute();
    while (rows.fetch()) {
        ForeignKey& known = keys.try_emplace(-id, key).first->second;
        known.columns.push_back(from);
        known.referenced.push_back(to);
    }
    for (auto const& [number, known] : keys) {
        table.foreign_keys.push_back(known);
    }
}

// Those that others refer to first. After a rebuild a table is younger than the tables
// that refer to it; in a circle the order stays as it is.
Schema parents_first(Schema tables)
{
    Schema sorted;
    while (!tables.empty()) {
        auto next = std::ranges::find_if(tables, [&](Table const& table) {
            return std::ranges::all_of(table.foreign_keys, [&](ForeignKey const& key) {
                return key.table == table.name || !find_table(tables, key.table);
            });
        });
        next = next == tables.end() ? tables.begin() : next;
        sorted.push_back(std::move(*next));
        tables.erase(next);
    }
    return sorted;
}

}  // namespace

Schema reflect(soci::session& sql)
{
    Schema schema;
    for (std::string const& name :
         texts(sql,
               "SELECT name FROM sqlite_master WHERE type = 'table'"
               " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> :version"
               " ORDER BY rowid",
               version_table)) {
        Table table{.name = name};
        read_columns(sql, table);
        read_indexes(sql, table);
        read_foreign_keys(sql, table);
        read_not_described(sql, table);
        schema.push_back(table);
    }
    return parents_first(std::move(schema));
}

}  // namespace migrations
