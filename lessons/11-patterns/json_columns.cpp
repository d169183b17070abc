// A column of JSON: reading it, finding by it, and what nobody checks.
#include "asking.hpp"
#include "sections.hpp"
#include "workbook/database.hpp"

#include <iostream>

namespace patterns {

namespace {

//! [json-column]
void create_things(soci::session& sql)
{
    sql << "CREATE TABLE things (id INTEGER PRIMARY KEY, name TEXT NOT NULL,"
           " attributes TEXT NOT NULL CHECK (json_valid(attributes)))";
    sql << R"(INSERT INTO things (name, attributes) VALUES
        ('Lamp',  '{"color": "red", "watts": 40}'),
        ('Chair', '{"color": "red", "wood": "beech"}'),
        ('Bulb',  '{"colour": "white", "watts": "7"}'))";
}
//! [json-column]

}  // namespace

void columns_of_json()
{
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    create_things(sql);
    try_to(sql, "INSERT INTO things (name, attributes) VALUES ('Pen', '{color: red')");
    for (std::string const condition :
         {"json_extract(attributes, '$.color') = 'red'",
          "json_extract(attributes, '$.color') <> 'red'",
          "json_extract(attributes, '$.watts') = 40",
          "json_extract(attributes, '$.watts') < 40", "attributes LIKE '%red%'"}) {
        std::cout << one(sql, "SELECT count(*) FROM things WHERE " + condition) << "  "
                  << condition << '\n';
    }
    try_to(sql,
           "UPDATE things SET attributes = json_set(attributes, '$.color', 'blue')"
           " WHERE id = 1");
    std::cout << "  " << one(sql, "SELECT attributes FROM things WHERE id = 1") << '\n';

    std::string const by_color =
        "SELECT id FROM things WHERE json_extract(attributes, '$.color') = 'red'";
    std::cout << "\n" << by_color << "\n  " << workbook::query_plan(sql, by_color);
    sql << "CREATE INDEX by_color ON things (json_extract(attributes, '$.color'))";
    std::cout << "with an index on the expression\n  "
              << workbook::query_plan(sql, by_color);
    sql << "DROP INDEX by_color";
    sql << "ALTER TABLE things ADD COLUMN color TEXT"
           " GENERATED ALWAYS AS (json_extract(attributes, '$.color')) VIRTUAL";
    sql << "CREATE INDEX by_color ON things (color)";
    std::string const by_column = "SELECT id FROM things WHERE color = 'red'";
    std::cout << "with a generated column, and an index on it\n"
              << by_column << "\n  " << workbook::query_plan(sql, by_column);
    try_to(sql, "UPDATE things SET color = 'green' WHERE id = 1");
}

}  // namespace patterns
