// The diagram draws what the schema says, and no more.
#include "er_diagram.cpp"  // the lesson's program is no library to link

#include "workbook/check_same.hpp"
#include "workbook/database.hpp"

#include <doctest/doctest.h>

#include <initializer_list>
#include <string>

namespace relationships {

namespace {

// The diagram of a database with these tables, without its first word.
std::string drawn(std::initializer_list<char const*> statements)
{
    workbook::ScratchDatabase database;
    for (char const* const statement : statements) {
        database.sql << statement;
    }
    return er_diagram(database.sql).substr(std::string("erDiagram\n").size());
}

// Only the lines of relationships.
std::string relationships_of(std::initializer_list<char const*> statements)
{
    std::string const text = drawn(statements);
    return text.substr(text.rfind("}\n") + 2);
}

}  // namespace

TEST_SUITE_BEGIN("er_diagram");

TEST_CASE("er_diagram is one word for a database without tables")
{
    CHECK_SAME(drawn({}), "");
}

TEST_CASE("er_diagram marks keys and draws one to many")
{
    CHECK_SAME(drawn({"CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT UNIQUE)",
                      "CREATE TABLE orders (id INTEGER PRIMARY KEY,"
                      " user_id INTEGER NOT NULL REFERENCES users (id))"}),
               "    \"users\" {\n"
               "        INTEGER id PK\n"
               "        TEXT email UK\n"
               "    }\n"
               "    \"orders\" {\n"
               "        INTEGER id PK\n"
               "        INTEGER user_id FK\n"
               "    }\n"
               "    \"users\" ||--o{ \"orders\" : \"user_id, ON DELETE NO ACTION\"\n");
}

TEST_CASE("er_diagram draws one to one for a shared key and for a unique column")
{
    CHECK_SAME(relationships_of({"CREATE TABLE u (id INTEGER PRIMARY KEY)",
                                 "CREATE TABLE a (id INTEGER PRIMARY KEY REFERENCES u)",
                                 "CREATE TABLE b (u_id INTEGER UNIQUE REFERENCES u)"}),
               "    \"u\" ||--o| \"a\" : \"id, ON DELETE NO ACTION\"\n"
               "    \"u\" |o--o| \"b\" : \"u_id, ON DELETE NO ACTION\"\n");
}

TEST_CASE("er_diagram draws one to many where a unique index has more columns")
{
    CHECK_SAME(relationships_of({"CREATE TABLE u (id INTEGER PRIMARY KEY)",
                                 "CREATE TABLE a (u_id INTEGER NOT NULL REFERENCES u,"
                                 " year INTEGER, UNIQUE (u_id, year))"}),
               "    \"u\" ||--o{ \"a\" : \"u_id, ON DELETE NO ACTION\"\n");
}

TEST_CASE("er_diagram draws one to many for a partial and for an expression index")
{
    CHECK_SAME(relationships_of(
                   {"CREATE TABLE u (id INTEGER PRIMARY KEY)",
                    "CREATE TABLE a (u_id INTEGER NOT NULL REFERENCES u, open INTEGER)",
                    "CREATE UNIQUE INDEX one_open ON a (u_id) WHERE open",
                    "CREATE UNIQUE INDEX by_sum ON a (u_id + open)",
                    "CREATE UNIQUE INDEX by_both ON a (u_id, abs(open))"}),
               "    \"u\" ||--o{ \"a\" : \"u_id, ON DELETE NO ACTION\"\n");
}

TEST_CASE("er_diagram draws a key of two columns once")
{
    CHECK_SAME(relationships_of(
                   {"CREATE TABLE p (x INTEGER, y INTEGER, PRIMARY KEY (x, y))",
                    "CREATE TABLE c (x INTEGER NOT NULL, y INTEGER NOT NULL,"
                    " FOREIGN KEY (x, y) REFERENCES p (x, y) ON DELETE CASCADE)"}),
               "    \"p\" ||--o{ \"c\" : \"x, y, ON DELETE CASCADE\"\n");
}

TEST_CASE("er_diagram draws a key of two columns as optional when one can be NULL")
{
    CHECK_SAME(
        relationships_of({"CREATE TABLE p (x INTEGER, y INTEGER, PRIMARY KEY (x, y))",
                          "CREATE TABLE c (x INTEGER NOT NULL, y INTEGER,"
                          " FOREIGN KEY (x, y) REFERENCES p (x, y), UNIQUE (y, x))"}),
        "    \"p\" |o--o| \"c\" : \"x, y, ON DELETE NO ACTION\"\n");
}

TEST_CASE("er_diagram knows that a text key can be NULL in SQLite")
{
    CHECK_SAME(relationships_of({"CREATE TABLE u (id TEXT PRIMARY KEY)",
                                 "CREATE TABLE a (id TEXT PRIMARY KEY REFERENCES u)",
                                 "CREATE TABLE b (id TEXT PRIMARY KEY REFERENCES u)"
                                 " WITHOUT ROWID"}),
               "    \"u\" |o--o| \"a\" : \"id, ON DELETE NO ACTION\"\n"
               "    \"u\" ||--o| \"b\" : \"id, ON DELETE NO ACTION\"\n");
}

TEST_CASE("er_diagram finds the parent in another case and skips one that is missing")
{
    CHECK_SAME(relationships_of({"CREATE TABLE Users (id INTEGER PRIMARY KEY)",
                                 "CREATE TABLE a (u_id INTEGER REFERENCES USERS (id),"
                                 " g_id INTEGER REFERENCES groups (id))"}),
               "    \"Users\" |o--o{ \"a\" : \"u_id, ON DELETE NO ACTION\"\n");
}

TEST_CASE("er_diagram writes names and types as Mermaid reads them")
{
    CHECK_SAME(drawn({"CREATE TABLE \"two words\" (\"1st\" VARCHAR(20), \"a b\","
                      " \"PK\" DECIMAL(10, 2), größe \"unsigned int\")",
                      "CREATE TABLE one (\"%\" INTEGER)"}),
               "    \"two words\" {\n"
               "        VARCHAR(20) _1st\n"
               "        untyped a_b\n"
               "        DECIMAL(10__2) _PK\n"
               "        unsigned_int größe\n"
               "    }\n"
               "    \"one\" {\n"
               "        INTEGER _\n"
               "    }\n");
}

TEST_CASE("er_diagram shows generated columns and leaves virtual tables out")
{
    CHECK_SAME(drawn({"CREATE TABLE a (cents INTEGER,"
                      " euros REAL AS (cents / 100.0) VIRTUAL)",
                      "CREATE VIRTUAL TABLE words USING fts5 (text)",
                      "CREATE VIEW v AS SELECT cents FROM a"}),
               "    \"a\" {\n"
               "        INTEGER cents\n"
               "        REAL euros\n"
               "    }\n");
}

TEST_SUITE_END();

}  // namespace relationships
