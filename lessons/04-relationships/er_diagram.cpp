// SQLite keeps its schema in tables that can be asked like any other: PRAGMA
// table_info, index_list and foreign_key_list are also functions in FROM.
#include "er_diagram.hpp"

#include "lesson_tables.hpp"
#include "sections.hpp"

#include <iostream>
#include <map>
#include <vector>

namespace {

struct Column {
    std::string name;
    std::string type;
    int in_primary_key = 0;
    int is_unique = 0;  // by itself, not together with another column
    int is_foreign = 0;
};

struct Reference {
    std::string parent;
    std::string column;
    std::string on_delete;
    int never_null = 0;
};

std::vector<Column> columns_of(soci::session& sql, std::string const& table)
{
    std::vector<Column> columns;
    Column column;
    soci::statement rows =
        (sql.prepare
             << "SELECT name, type, pk > 0,"
                "  EXISTS (SELECT 1 FROM pragma_index_list(:table) AS i"
                "   WHERE i.\"unique\" AND c.name = (SELECT group_concat(name)"
                "    FROM pragma_index_info(i.name))),"
                "  name IN (SELECT \"from\" FROM pragma_foreign_key_list(:table))"
                " FROM pragma_table_info(:table) AS c ORDER BY cid",
         soci::use(table, "table"), soci::into(column.name), soci::into(column.type),
         soci::into(column.in_primary_key), soci::into(column.is_unique),
         soci::into(column.is_foreign));
    rows.execute();
    while (rows.fetch()) {
        columns.push_back(column);
    }
    return columns;
}

//! [references-of]
std::vector<Reference> references_of(soci::session& sql, std::string const& table)
{
    std::vector<Reference> references;
    Reference reference;
    soci::statement rows =
        (sql.prepare << "SELECT key.\"table\", key.\"from\", key.on_delete,"
                        "  column.\"notnull\" OR column.pk > 0"
                        " FROM pragma_foreign_key_list(:table) AS key"
                        " JOIN pragma_table_info(:table) AS column"
                        "   ON column.name = key.\"from\" ORDER BY column.cid",
         soci::use(table, "table"), soci::into(reference.parent),
         soci::into(reference.column), soci::into(reference.on_delete),
         soci::into(reference.never_null));
    rows.execute();
    while (rows.fetch()) {
        references.push_back(reference);
    }
    return references;
}
//! [references-of]

std::string keys_of(Column const& column)
{
    std::string keys;
    auto const add = [&](bool holds, std::string const& key) {
        keys += holds ? (keys.empty() ? " " : ", ") + key : "";
    };
    add(column.in_primary_key != 0, "PK");
    add(column.is_foreign != 0, "FK");
    add(column.is_unique != 0, "UK");
    return keys;
}

}  // namespace

//! [er-diagram]
std::string er_diagram(soci::session& sql)
{
    std::string entities;
    std::string relationships;
    soci::rowset<std::string> const tables =
        (sql.prepare << "SELECT name FROM sqlite_master WHERE type = 'table'"
                        " AND name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY rowid");
    for (std::string const& table : tables) {
        std::map<std::string, bool> unique;
        entities += "    " + table + " {\n";
        for (Column const& column : columns_of(sql, table)) {
            unique[column.name] = column.is_unique != 0;
            entities +=
                "        " + column.type + ' ' + column.name + keys_of(column) + '\n';
        }
        entities += "    }\n";
        // || exactly one, |o none or one, o{ any number
        for (Reference const& reference : references_of(sql, table)) {
            relationships += "    " + reference.parent +
                             (reference.never_null != 0 ? " ||--" : " |o--") +
                             (unique[reference.column] ? "o| " : "o{ ") + table +
                             " : \"" + reference.column + ", ON DELETE " +
                             reference.on_delete + "\"\n";
        }
    }
    return "erDiagram\n" + entities + relationships;
}
//! [er-diagram]

void draw_the_schema()
{
    Shop shop;
    create_profiles(shop.sql);
    create_reviews(shop.sql);
    create_categories(shop.sql);
    std::cout << er_diagram(shop.sql);
}
