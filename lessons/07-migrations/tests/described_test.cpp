// What reflection describes: it reads back as the same, and survives a rebuild.
#include "drafting.hpp"
#include "workbook/check_same.hpp"

#include <doctest/doctest.h>

namespace migrations::cases {

TEST_CASE("a rebuild keeps the brackets of a default")
{
    Drafting note(
        "CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT NOT NULL,"
        " made TEXT NOT NULL DEFAULT (datetime('now')), n INT NOT NULL DEFAULT (1+1),"
        " price REAL DEFAULT 4.99, low INT DEFAULT -5, at TEXT DEFAULT CURRENT_TIMESTAMP,"
        " data BLOB DEFAULT x'00', t TEXT DEFAULT 'it''s (not) one');"
        "INSERT INTO note (body) VALUES ('a')");
    note.let_be_null("note", "body");

    CHECK_SAME(note.up(), "upgraded");
    note.sql << "INSERT INTO note (body) VALUES (NULL)";
    CHECK_SAME(note.ask("SELECT n || price || low || quote(data) || t || (made = at)"
                        " FROM note WHERE body IS NULL"),
               "24.99-5X'00'it's (not) one1");
    note.sql << "DELETE FROM note WHERE body IS NULL";
    CHECK_SAME(note.down(), "back");
    CHECK_SAME(note.ask("SELECT body FROM note"), "a");
}

TEST_CASE("a default is the same with and without brackets")
{
    Drafting note(
        "CREATE TABLE note (id INTEGER PRIMARY KEY, made TEXT NOT NULL DEFAULT"
        " (datetime('now')), n INT DEFAULT (5), x INT DEFAULT NULL)");

    note.model("note", "made").default_value = "(datetime('now'))";
    note.model("note", "n").default_value = "(5)";
    note.model("note", "x").default_value.reset();
    CHECK_SAME(note.wanted(), "no difference");
    note.model("note", "made").default_value = "DATETIME( 'now' )";
    CHECK_SAME(note.wanted(), "no difference");
    note.model("note", "made").default_value = "datetime('NOW')";
    CHECK(note.wanted().starts_with("change column note.made"));
}

TEST_CASE("names that differ in case only are the same name")
{
    Drafting person(
        "CREATE TABLE person (id INTEGER PRIMARY KEY, email TEXT NOT NULL,"
        " boss INT REFERENCES person (id), UNIQUE (email));"
        "CREATE INDEX by_boss ON person (boss DESC)");
    Table& model = person.model("person");
    model.name = "Person";
    person.model("Person", "email").name = "Email";
    model.uniques = {{"EMAIL"}};
    model.foreign_keys[0].table = "PERSON";
    model.foreign_keys[0].referenced = {"ID"};
    model.indexes[0].name = "By_Boss";
    model.indexes[0].columns = {"Boss"};
    model.indexes[0].descending = {"BOSS"};

    CHECK_SAME(person.wanted(), "no difference");
}

TEST_CASE("a rebuild quotes the names that need it")
{
    Drafting race(
        "CREATE TABLE \"the race\" (id INTEGER PRIMARY KEY, \"1st\" INT,"
        " \"order\" TEXT NOT NULL, \"a\"\"b\" TEXT, Été TEXT, [x y] INT);"
        "CREATE INDEX \"an index\" ON \"the race\" (\"1st\");"
        "INSERT INTO \"the race\" VALUES (1, 2, 'o', 'ab', 'e', 3)");
    race.let_be_null("the race", "order");

    CHECK_SAME(race.up(), "upgraded");
    CHECK_SAME(race.ask("SELECT \"1st\" || \"order\" || \"a\"\"b\" || Été || \"x y\""
                        " FROM \"the race\""),
               "2oabe3");
    CHECK_SAME(race.down(), "back");
}

TEST_CASE("a rebuild keeps columns without a type and with any type")
{
    Drafting meta(
        "CREATE TABLE meta (k, v NOT NULL, d decimal(8, 2), u UNSIGNED BIG INT,"
        " w DOUBLE PRECISION);"
        "INSERT INTO meta VALUES (1, 'a', 2.5, 3, 4.5)");
    CHECK_SAME(meta.wanted(), "no difference");
    meta.model("meta", "d").type = "DECIMAL(8,2)";
    CHECK_SAME(meta.wanted(), "no difference");
    meta.let_be_null("meta", "v");

    CHECK_SAME(meta.up(), "upgraded");
    CHECK_SAME(meta.ask("SELECT typeof(k) || typeof(v) FROM meta"), "integertext");
    CHECK_SAME(meta.down(), "back");
}

TEST_CASE("a rebuild keeps the numbers of rows that have no key of their own")
{
    Drafting log(
        "CREATE TABLE log (line TEXT NOT NULL, code TEXT);"
        "INSERT INTO log (rowid, line) VALUES (5, 'five'), (9, 'nine')");
    log.let_be_null("log", "line");

    CHECK_SAME(log.up(), "upgraded");
    CHECK_SAME(log.ask("SELECT group_concat(rowid || line) FROM log"), "5five,9nine");
    CHECK_SAME(log.down(), "back");
    CHECK_SAME(log.ask("SELECT group_concat(rowid || line) FROM log"), "5five,9nine");
}

TEST_CASE("a rebuild keeps the next number of AUTOINCREMENT")
{
    Drafting ticket(
        "CREATE TABLE ticket (id INTEGER PRIMARY KEY AUTOINCREMENT,"
        " t TEXT NOT NULL);"
        "INSERT INTO ticket (t) VALUES ('a'), ('b'), ('c');"
        "DELETE FROM ticket WHERE id > 1");
    ticket.let_be_null("ticket", "t");
    auto const next = [&] {
        ticket.sql << "INSERT INTO ticket (t) VALUES ('new')";
        return ticket.ask("SELECT max(id) FROM ticket");
    };

    CHECK_SAME(ticket.up(), "upgraded");
    CHECK_SAME(next(), "4");
    CHECK_SAME(ticket.down(), "back");
    CHECK_SAME(next(), "5");
    CHECK_SAME(ticket.ask("SELECT count(*) FROM sqlite_sequence"), "1");
}

TEST_CASE("a rebuild keeps AUTOINCREMENT of a table that has become empty")
{
    Drafting ticket(
        "CREATE TABLE ticket (id INTEGER PRIMARY KEY AUTOINCREMENT,"
        " t TEXT NOT NULL);"
        "INSERT INTO ticket (t) VALUES ('a'), ('b'), ('c');"
        "DELETE FROM ticket");
    ticket.let_be_null("ticket", "t");

    CHECK_SAME(ticket.up(), "upgraded");
    ticket.sql << "INSERT INTO ticket (t) VALUES ('new')";
    CHECK_SAME(ticket.ask("SELECT id FROM ticket"), "4");
}

TEST_CASE("a key of text may be NULL and stays so")
{
    Drafting code(
        "CREATE TABLE code (id TEXT PRIMARY KEY, n INT NOT NULL);"
        "INSERT INTO code VALUES (NULL, 1), (NULL, 2), ('a', 3)");
    CHECK(code.model("code", "id").nullable);
    code.let_be_null("code", "n");

    CHECK_SAME(code.up(), "upgraded");
    CHECK_SAME(code.ask("SELECT count(*) FROM code"), "3");
    CHECK_SAME(code.down(), "back");
}

TEST_CASE("a rebuild keeps CHECK and COLLATE")
{
    Drafting item(
        "CREATE TABLE item (id INTEGER PRIMARY KEY, name TEXT COLLATE NOCASE"
        " NOT NULL UNIQUE CHECK (name <> ''), net INT NOT NULL,"
        " CONSTRAINT not_negative CHECK (net >= 0 AND net < 100));"
        "INSERT INTO item VALUES (1, 'Lamp', 5)");
    CHECK_SAME(item.wanted(), "no difference");
    item.let_be_null("item", "net");

    CHECK_SAME(item.up(), "upgraded");
    CHECK(item.outcome("INSERT INTO item (name, net) VALUES ('x', -1)") != "accepted");
    CHECK_SAME(item.outcome("INSERT INTO item (name, net) VALUES ('lamp', 1)"),
               "refused by UNIQUE");
    CHECK_SAME(item.down(), "back");
    item.model("item").checks = {"name <> ''"};
    CHECK(item.wanted().find("drop from item: check (net >= 0 AND net < 100)") !=
          std::string::npos);
}

TEST_CASE("a rebuild keeps STRICT and WITHOUT ROWID")
{
    Drafting page(
        "CREATE TABLE page (site TEXT, no INTEGER, note TEXT NOT NULL,"
        " PRIMARY KEY (site, no)) STRICT, WITHOUT ROWID;"
        "CREATE TABLE link (id INTEGER PRIMARY KEY, note TEXT NOT NULL) WITHOUT"
        " ROWID; INSERT INTO page VALUES ('s', 1, 'n'), ('s', 2, 'm');"
        "INSERT INTO link VALUES (4, 'x')");
    CHECK_SAME(page.wanted(), "no difference");
    page.let_be_null("page", "note");
    page.let_be_null("link", "note");

    CHECK_SAME(page.up(), "upgraded");
    CHECK_SAME(page.ask("SELECT group_concat(strict || wr) FROM pragma_table_list"
                        " WHERE name IN ('page', 'link')"),
               "01,11");
    CHECK_SAME(page.outcome("INSERT INTO page (site, no) VALUES ('x', NULL)"),
               "refused by NOT NULL");
    CHECK_SAME(page.down(), "back");
    CHECK_SAME(page.ask("SELECT group_concat(no || note) FROM page"), "1n,2m");
}

TEST_CASE("a rebuild keeps when a foreign key is looked at")
{
    Drafting shop(
        "CREATE TABLE a (id INTEGER PRIMARY KEY, note TEXT NOT NULL DEFAULT '',"
        " one INT REFERENCES a, two INT REFERENCES a (id) ON DELETE CASCADE DEFERRABLE"
        " INITIALLY DEFERRED, three INT REFERENCES a NOT DEFERRABLE INITIALLY DEFERRED,"
        " four INT, FOREIGN KEY (four) REFERENCES a DEFERRABLE INITIALLY IMMEDIATE)");
    CHECK_SAME(shop.wanted(), "no difference");
    shop.let_be_null("a", "note");

    CHECK_SAME(shop.up(), "upgraded");
    std::string deferred;
    Schema const now = reflect(shop.sql);
    for (ForeignKey const& key : now[0].foreign_keys) {
        deferred += key.columns[0] + (key.deferred ? " deferred; " : "; ");
    }
    CHECK_SAME(deferred, "one; two deferred; three; four; ");
    CHECK_SAME(shop.outcome("INSERT INTO a (id, two) VALUES (1, 9)").substr(0, 7),
               "refused");
    shop.sql << "BEGIN";
    CHECK_SAME(shop.outcome("INSERT INTO a (id, two) VALUES (1, 9)"), "accepted");
    shop.sql << "ROLLBACK";
    CHECK_SAME(shop.down(), "back");
}

}  // namespace migrations::cases
