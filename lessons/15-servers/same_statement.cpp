// The same text on each database. Some refuse it. More of them do something else.
#include "sections.hpp"
#include "workbook/table.hpp"

#include <iostream>

namespace servers {

namespace {

//! [same-select]
char const* const questions[] = {
    R"(SELECT "active")",
    "SELECT 'a' || 'b'",
    "SELECT 1 / 2",
    "SELECT 1 / 0",
    "SELECT 'abc' = 0",
    "SELECT 'a' = 'A'",
    "SELECT 'a' = 'a '",
    "SELECT 'resume' = 'résumé'",
    "SELECT 'AB' LIKE 'ab'",
    "SELECT length('é')",
    "SELECT ifnull(NULL, 1)",
    "SELECT coalesce(NULL, 1)",
    "SELECT max(1, 2)",
    "SELECT n FROM (SELECT 1 AS n UNION SELECT NULL) AS t ORDER BY n LIMIT 1",
    "SELECT 1 LIMIT 0, 1",
    "SELECT 1 LIMIT 1 OFFSET 0",
    "SELECT datetime('2026-01-31 10:00:00', '+1 day')",
};
//! [same-select]

void create_things(soci::session& sql, Dialect const& dialect)
{
    sql << "CREATE TABLE things (id " + dialect.id_column() +
               ", name VARCHAR(10) UNIQUE, quantity " + dialect.integer_column() + ")";
    sql << "INSERT INTO things (id, name, quantity) VALUES (1, 'lamp', 5)";
}

//! [same-write]
char const* const orders[] = {
    "INSERT INTO things (name) VALUES ('more than ten')",
    "INSERT INTO things (quantity) VALUES ('12 lamps')",
    "INSERT INTO things (name) VALUES ('pen') RETURNING id",
    "UPDATE things SET quantity = 6 WHERE id = 1 RETURNING quantity",
    "DELETE FROM things WHERE id = 1 RETURNING name",
    "INSERT OR IGNORE INTO things (name) VALUES ('lamp')",
    "INSERT IGNORE INTO things (name) VALUES ('lamp')",
    "INSERT INTO things (name) VALUES ('lamp') ON CONFLICT (name) DO NOTHING",
    "INSERT INTO things (name) VALUES ('lamp') ON DUPLICATE KEY UPDATE quantity = 9",
    "REPLACE INTO things (name) VALUES ('lamp')",
    "DELETE FROM things ORDER BY id LIMIT 1",
    "SELECT 1 FROM things WHERE id = 1 FOR UPDATE",
    "CREATE TABLE t (key VARCHAR(10))",
    "CREATE TABLE t (name TEXT PRIMARY KEY)",
};
//! [same-write]

}  // namespace

void the_same_select(Databases const& shown)
{
    std::vector<std::unique_ptr<EmptyDatabase>> databases;
    std::vector<std::unique_ptr<soci::session>> sessions;
    for (DatabaseKind const kind : shown) {
        databases.push_back(std::make_unique<EmptyDatabase>(kind));
        sessions.push_back(std::make_unique<soci::session>());
        databases.back()->open(*sessions.back());
    }
    workbook::Table table(headings({"statement"}, shown));
    for (std::string const question : questions) {
        std::vector<std::string> row{question};
        for (auto const& sql : sessions) {
            row.push_back(value_of(*sql, question));
        }
        table.add(row);
    }
    std::cout << table;
}

void the_same_write(Databases const& shown)
{
    workbook::Table table(headings({"statement"}, shown));
    for (std::string const order : orders) {
        std::vector<std::string> row{order};
        for (DatabaseKind const kind : shown) {
            EmptyDatabase const database(kind);
            soci::session sql;
            database.open(sql);
            create_things(sql, database.dialect());
            bool const answers = order.find("RETURNING") != std::string::npos ||
                                 order.starts_with("SELECT");
            row.push_back(answers ? value_of(sql, order)
                                  : outcome(sql, [&] { sql << order; }, "done"));
        }
        table.add(row);
    }
    std::cout << table;
}

}  // namespace servers
