// Where a statement ends.
#include "engine/sql_text.hpp"
#include "engine/migration_error.hpp"
#include "workbook/check_same.hpp"

#include <doctest/doctest.h>

namespace migrations::cases {

namespace {

// The statements, each cut to its first words, with their number.
std::string split(std::string const& script)
{
    std::vector<std::string> statements;
    try {
        statements = split_statements(script);
    } catch (MigrationError const& error) {
        return error.what();
    }
    std::string text = std::to_string(statements.size());
    for (std::string const& statement : statements) {
        text += "|" + statement.substr(0, 20);
    }
    return text;
}

}  // namespace

TEST_CASE("a statement does not end inside a quote or a comment")
{
    CHECK_SAME(split("-- CREATE TABLE old (id); DROP TABLE x;\n;; /* a; b */ ;\n"
                     "CREATE TABLE t (a TEXT DEFAULT '-- no; comment'); -- end;\n"
                     "INSERT INTO t VALUES ('O''Brien; \"x\"'); SELECT '\\'; SELECT 2"),
               "4|CREATE TABLE t (a TE|INSERT INTO t VALUES|SELECT '\\'|SELECT 2");
    CHECK_SAME(
        split("SELECT $$a; b$$; SELECT $tag$ a; $$ b; $tag$; SELECT [a;b], `c;d`"),
        "3|SELECT $$a; b$$|SELECT $tag$ a; $$ b|SELECT [a;b], `c;d`");
}

TEST_CASE("a dollar inside a name is part of the name")
{
    CHECK_SAME(split("CREATE TABLE sys$user$role (id INT); INSERT INTO sys$user$role"
                     " VALUES (1)"),
               "2|CREATE TABLE sys$use|INSERT INTO sys$user");
    CHECK_SAME(split("SELECT a$b; SELECT c$b; SELECT $1; SELECT $2"),
               "4|SELECT a$b|SELECT c$b|SELECT $1|SELECT $2");
}

TEST_CASE("a trigger ends at the END that follows a semicolon")
{
    CHECK_SAME(
        split(
            "CREATE TABLE stock (id INTEGER PRIMARY KEY, n INTEGER);"
            "CREATE TRIGGER IF NOT EXISTS keep BEFORE UPDATE ON stock BEGIN SELECT CASE"
            " WHEN new.n < 0 THEN raise(ABORT, 'no; never') END; UPDATE stock SET n ="
            " CASE new.n WHEN 0 THEN 1 ELSE new.n END; END;"
            "INSERT INTO stock VALUES (1, 5)"),
        "3|CREATE TABLE stock (|CREATE TRIGGER IF NO|INSERT INTO stock VA");
    CHECK_SAME(
        split("CREATE TABLE spans (start TEXT, \"end\" TEXT);"
              "CREATE/* x */TRIGGER copy AFTER INSERT ON spans BEGIN/* body */"
              " INSERT INTO spans (start, \"end\") VALUES (new.start, new.\"end\");"
              " /* before */END/* after */;"),
        "2|CREATE TABLE spans (|CREATE TRIGGER copy ");
    CHECK_SAME(split("CREATE TEMP TRIGGER t AFTER INSERT ON a BEGIN\n"
                     "  INSERT INTO b (begin, end) VALUES (new.begin, new.end);\n"
                     "  UPDATE b SET end = begin;\nEND;\nSELECT 1;"),
               "2|CREATE TEMP TRIGGER |SELECT 1");
    CHECK_SAME(split("CREATE TRIGGER t AFTER UPDATE OF begin ON a BEGIN SELECT 1; END"),
               "1|CREATE TRIGGER t AFT");
    CHECK_SAME(split("CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1;"),
               "the body of 'CREATE TRIGGER t AFTER INSERT ON a BEGIN' does not end in"
               " '; END;'");
}

TEST_CASE("a trigger of another database may have no body")
{
    CHECK_SAME(split("CREATE TRIGGER touch BEFORE UPDATE ON t FOR EACH ROW EXECUTE"
                     " FUNCTION touched(); INSERT INTO t VALUES (1);"),
               "2|CREATE TRIGGER touch|INSERT INTO t VALUES");
    CHECK_SAME(split("CREATE TRIGGER keep BEFORE INSERT ON t FOR EACH ROW SET NEW.n ="
                     " abs(NEW.n); INSERT INTO t VALUES (1, -1);"),
               "2|CREATE TRIGGER keep |INSERT INTO t VALUES");
    CHECK_SAME(
        split("CREATE DEFINER=root@localhost TRIGGER k BEFORE INSERT ON t FOR EACH"
              " ROW BEGIN IF NEW.n < 0 THEN SET NEW.n = 0; END IF; BEGIN SET"
              " NEW.m = 1; END; END; SELECT 1"),
        "2|CREATE DEFINER=root@|SELECT 1");
    CHECK_SAME(
        split("CREATE OR REPLACE FUNCTION f() RETURNS trigger AS $$ BEGIN NEW.a :="
              " 1; RETURN NEW; END; $$ LANGUAGE plpgsql; SELECT 1"),
        "2|CREATE OR REPLACE FU|SELECT 1");
    CHECK_SAME(
        split("CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; SELECT 2; END;"
              " SELECT 3"),
        "2|CREATE FUNCTION f() |SELECT 3");
}

TEST_CASE("a table may be named trigger")
{
    CHECK_SAME(
        split("CREATE TABLE trigger (id INTEGER PRIMARY KEY, word TEXT);"
              "INSERT INTO trigger VALUES (1, 'rain');"
              "CREATE INDEX trigger ON function (begin);"
              "CREATE UNIQUE INDEX trigger ON t (a); CREATE VIEW trigger AS SELECT"
              " begin FROM t; CREATE TEMP TABLE trigger (begin INT); SELECT 1"),
        "7|CREATE TABLE trigger|INSERT INTO trigger |CREATE INDEX trigger|CREATE"
        " UNIQUE INDEX |CREATE VIEW trigger |CREATE TEMP TABLE tr|SELECT 1");
}

TEST_CASE("a name is found in any quotes and a word outside of them")
{
    std::string const sql =
        "SELECT \"O\"\"Brien\", [two words], `Email` FROM users -- id";

    CHECK(has_name(sql, "o\"brien"));
    CHECK(has_name(sql, "TWO WORDS"));
    CHECK(has_name(sql, "email"));
    CHECK_FALSE(has_name(sql, "id"));
    CHECK(has_word(sql, "from"));
    CHECK_FALSE(has_word(sql, "email"));
    CHECK_SAME(first_word("/* x */ -- y\n select 1"), "SELECT");
}

}  // namespace migrations::cases
