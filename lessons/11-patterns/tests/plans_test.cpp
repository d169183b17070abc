// What the chapter says of plans: which query is looked up in an index, and which one
// beside it goes through the whole table.
#include "11-patterns/documents.hpp"
#include "workbook/database.hpp"

#include <doctest/doctest.h>

#include <string>

namespace patterns {

namespace {

struct Things {
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;

    Things()
    {
        sql << "CREATE TABLE things (id INTEGER PRIMARY KEY, name TEXT NOT NULL,"
               " attributes TEXT NOT NULL CHECK (json_valid(attributes)))";
    }

    std::string plan(std::string const& condition)
    {
        return workbook::query_plan(sql, "SELECT id FROM things WHERE " + condition);
    }
};

std::string const red = "json_extract(attributes, '$.color') = 'red'";

bool searches(std::string const& plan, std::string const& index)
{
    return plan.starts_with("SEARCH") &&
           plan.find("INDEX " + index + " ") != std::string::npos;
}

}  // namespace

TEST_CASE("a value of a JSON column is scanned for without an index")
{
    Things things;
    CHECK(things.plan(red).starts_with("SCAN"));
}

TEST_CASE("an index on an expression of JSON answers that expression only")
{
    Things things;
    things.sql << "CREATE INDEX by_color ON things"
                  " (json_extract(attributes, '$.color'))";
    CHECK(searches(things.plan(red), "by_color"));
    CHECK(things.plan("json_extract(attributes, '$.watts') = 40").starts_with("SCAN"));
    CHECK(things.plan("attributes ->> '$.color' = 'red'").starts_with("SCAN"));
    CHECK(things.plan("lower(json_extract(attributes, '$.color')) = 'red'")
              .starts_with("SCAN"));
    CHECK(things.plan("attributes LIKE '%red%'").starts_with("SCAN"));
}

TEST_CASE("an index on a generated column answers its name")
{
    Things things;
    things.sql << "ALTER TABLE things ADD COLUMN color TEXT"
                  " GENERATED ALWAYS AS (json_extract(attributes, '$.color')) VIRTUAL";
    CHECK(things.plan("color = 'red'").starts_with("SCAN"));
    things.sql << "CREATE INDEX by_color ON things (color)";
    CHECK(searches(things.plan("color = 'red'"), "by_color"));
    CHECK(things.plan("lower(color) = 'red'").starts_with("SCAN"));
}

TEST_CASE("a partial index answers queries that say its condition only")
{
    workbook::ScratchDatabase database;
    create_documents(database.sql);
    auto const plan = [&](std::string const& condition) {
        return workbook::query_plan(database.sql,
                                    "SELECT id FROM documents WHERE " + condition);
    };
    CHECK(searches(plan("slug = 'menu' AND deleted_at IS NULL"), "documents_by_slug"));
    CHECK(plan("slug = 'menu'").starts_with("SCAN"));
    CHECK(plan("slug = 'menu' AND deleted_at IS NOT NULL").starts_with("SCAN"));
}

TEST_CASE("a query of the view of present documents is answered by the partial index")
{
    workbook::ScratchDatabase database;
    create_documents(database.sql);
    database.sql << "CREATE VIEW present_documents AS"
                    " SELECT * FROM documents WHERE deleted_at IS NULL";
    CHECK(searches(
        workbook::query_plan(database.sql,
                             "SELECT id FROM present_documents WHERE slug = 'menu'"),
        "documents_by_slug"));
}

TEST_CASE("what is below a node is looked up in all three kinds of tree")
{
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    sql << "CREATE TABLE parents (id INTEGER PRIMARY KEY,"
           " parent_id INTEGER REFERENCES parents (id))";
    sql << "CREATE INDEX children ON parents (parent_id)";
    CHECK(workbook::query_plan(
              sql,
              "WITH RECURSIVE below (id) AS"
              " (SELECT id FROM parents WHERE parent_id = 2 UNION ALL SELECT parents.id"
              "  FROM parents JOIN below ON parent_id = below.id)"
              " SELECT count(*) FROM below")
              .find("SCAN parents") == std::string::npos);

    sql << "CREATE TABLE paths (id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE)";
    auto const plan_of_path = [&](std::string const& condition) {
        return workbook::query_plan(sql,
                                    "SELECT count(*) FROM paths WHERE " + condition);
    };
    std::string const range = plan_of_path("path > '/1/2/' AND path < '/1/2/:'");
    CHECK(range.starts_with("SEARCH"));
    CHECK(range.find("(path>? AND path<?)") != std::string::npos);
    CHECK(plan_of_path("path LIKE '%/2/%'").starts_with("SCAN"));

    sql << "CREATE TABLE closure (above INTEGER NOT NULL, below INTEGER NOT NULL,"
           " depth INTEGER NOT NULL, PRIMARY KEY (above, below)) WITHOUT ROWID";
    CHECK(workbook::query_plan(
              sql, "SELECT count(*) FROM closure WHERE above = 2 AND depth > 0")
              .starts_with("SEARCH"));
}

TEST_CASE("a key that is no INTEGER PRIMARY KEY has an index beside the table")
{
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    sql << "CREATE TABLE by_uuid (id BLOB PRIMARY KEY, text TEXT NOT NULL)";
    sql << "CREATE TABLE by_number (id INTEGER PRIMARY KEY, text TEXT NOT NULL)";
    CHECK(
        searches(workbook::query_plan(sql, "SELECT text FROM by_uuid WHERE id = x'00'"),
                 "sqlite_autoindex_by_uuid_1"));
    CHECK(workbook::query_plan(sql, "SELECT text FROM by_number WHERE id = 1")
              .find("USING INTEGER PRIMARY KEY") != std::string::npos);
}

}  // namespace patterns
