// What reflection describes of indexes and foreign keys, and of tables beside each
// other.
#include "drafting.hpp"
#include "workbook/check_same.hpp"

#include <doctest/doctest.h>

namespace migrations::cases {

TEST_CASE("a text in double quotes is the same in single quotes")
{
    Drafting mark(
        "CREATE TABLE mark (id INTEGER PRIMARY KEY, guid TEXT NOT NULL,"
        " CHECK (guid == \"root\" OR id > 0));"
        "CREATE TABLE other (id INTEGER PRIMARY KEY, n INT NOT NULL)");
    mark.let_be_null("other", "n");  // its rename makes 'root' of "root"

    CHECK_SAME(mark.up(), "upgraded");
    CHECK_SAME(mark.down(), "back");
}

TEST_CASE("a rebuild keeps the order and the collation of an index")
{
    Drafting member(
        "CREATE TABLE member (id INTEGER PRIMARY KEY, login TEXT NOT NULL,"
        " note TEXT NOT NULL, seen INT, word TEXT COLLATE NOCASE);"
        "CREATE UNIQUE INDEX one_login ON member (login COLLATE NOCASE);"
        "CREATE INDEX by_seen ON member (seen DESC, id);"
        "CREATE INDEX by_word ON member (word COLLATE BINARY);"
        "INSERT INTO member VALUES (1, 'Ada', 'x', 1, 'w')");
    std::string const indexes =
        "SELECT group_concat(what) FROM (SELECT list.name || ' ' || info.name ||"
        " info.coll || info.\"desc\" AS what FROM pragma_index_list('member') AS list, pragma_index_xinfo(list.name) AS info"
        " WHERE info.key ORDER BY list.name, info.seqno)";
    std::string const before = member.ask(indexes);
    CHECK_SAME(member.wanted(), "no difference");
    member.let_be_null("member", "note");

    CHECK_SAME(member.up(), "upgraded");
    CHECK_SAME(member.ask(indexes), before);
    CHECK_SAME(member.outcome("INSERT INTO member (login) VALUES ('ada')"),
               "refused by UNIQUE");
    CHECK_SAME(member.down(), "back");
    CHECK_SAME(member.ask(indexes), before);
    member.models = member.live;
    member.model("member").indexes[0].descending = {};
    CHECK_SAME(member.wanted(),
               "drop index by_seen on member (seen DESC, id); add index by_seen on"
               " member (seen, id)");
}

TEST_CASE("a rebuild keeps indexes on some rows and on expressions")
{
    Drafting visit(
        "CREATE TABLE visit (id INTEGER PRIMARY KEY, who TEXT NOT NULL,"
        " open INT);"
        "CREATE UNIQUE INDEX one_open ON visit (who) WHERE open = 1;"
        "CREATE INDEX by_lower ON visit (lower(who));"
        "INSERT INTO visit VALUES (1, 'ada', 1)");
    std::string const indexes =
        "SELECT group_concat(sql) FROM (SELECT sql FROM"
        " sqlite_master WHERE type = 'index' ORDER BY name)";
    std::string const before = visit.ask(indexes);
    visit.let_be_null("visit", "who");

    CHECK_SAME(visit.up(), "upgraded");
    CHECK_SAME(visit.outcome("INSERT INTO visit (who, open) VALUES ('ada', 1)"),
               "refused by UNIQUE");
    CHECK_SAME(visit.down(), "back");
    CHECK_SAME(visit.ask(indexes), before);
}

TEST_CASE("a rebuild keeps foreign keys whatever they refer to")
{
    Drafting child(
        "CREATE TABLE owner (id INTEGER PRIMARY KEY, code TEXT UNIQUE);"
        "CREATE TABLE child (id INTEGER PRIMARY KEY, p INT REFERENCES parent,"
        " o INT REFERENCES owner ON DELETE SET NULL ON UPDATE CASCADE,"
        " c TEXT REFERENCES owner (code), up INT REFERENCES child, q INT NOT NULL);"
        "PRAGMA foreign_keys = 0; INSERT INTO owner VALUES (1, 'a'); INSERT INTO child VALUES (1, NULL, 1, 'a',"
        " 1, 5); PRAGMA foreign_keys = 1");
    std::string const keys =
        "SELECT group_concat(\"table\" || ' ' || \"from\" || coalesce(\"to\", '') ||"
        " on_update || on_delete) FROM (SELECT * FROM pragma_foreign_key_list('child')"
        " ORDER BY id)";
    CHECK_SAME(child.wanted(), "no difference");
    child.let_be_null("child", "q");
    child.let_be_null("owner", "code");  // it may already: only child is rebuilt

    CHECK_SAME(child.up(), "upgraded");
    CHECK(child.ask(keys).find("parent p") != std::string::npos);
    CHECK(child.ask(keys).find("owner oidCASCADESET NULL") != std::string::npos);
    CHECK_SAME(child.ask("SELECT count(*) FROM child"), "1");
    CHECK_SAME(child.down(), "back");
}

TEST_CASE("a rebuild says which names of constraints and which comments it loses")
{
    Drafting album(
        "CREATE TABLE album (id INT NOT NULL, -- the number\n"
        " title TEXT NOT NULL, CONSTRAINT pk_album PRIMARY KEY (id))");
    album.let_be_null("album", "title");

    CHECK_SAME(album.up(), "upgraded");
    std::string warnings;
    for (std::string const& warning : album.draft.warnings) {
        warnings += warning + "; ";
    }
    CHECK_SAME(
        warnings,
        "the rebuild of album leaves out the names of its constraints (pk_album);"
        " the rebuild of album leaves out the comments in its CREATE TABLE; ");
}

TEST_CASE("a rebuild keeps the rows of tables that refer to it")
{
    Drafting shop(
        "CREATE TABLE team (id INTEGER PRIMARY KEY, n TEXT NOT NULL DEFAULT 'x');"
        "CREATE TABLE player (id INTEGER PRIMARY KEY, team_id INT REFERENCES team (id)"
        " ON DELETE CASCADE);"
        "INSERT INTO team VALUES (1, 't'); INSERT INTO player VALUES (1, 1), (2, 1)");
    shop.let_be_null("team", "n");

    CHECK_SAME(shop.up(), "upgraded");
    CHECK_SAME(shop.ask("SELECT count(*) FROM player"), "2");
    CHECK_SAME(shop.down(), "back");
    CHECK_SAME(shop.ask("SELECT count(*) FROM player"), "2");
}

TEST_CASE("a rebuild does not take the name of another table")
{
    Drafting users(
        "CREATE TABLE users (id INTEGER PRIMARY KEY, t TEXT NOT NULL);"
        "CREATE TABLE users_new (id INTEGER PRIMARY KEY);"
        "INSERT INTO users_new VALUES (7)");
    users.let_be_null("users", "t");

    CHECK_SAME(users.up(), "upgraded");
    CHECK_SAME(users.ask("SELECT id FROM users_new"), "7");
    CHECK_SAME(users.down(), "back");
}

TEST_CASE("an index can move to another table")
{
    Drafting two(
        "CREATE TABLE a (id INTEGER PRIMARY KEY, n INT);"
        "CREATE TABLE b (id INTEGER PRIMARY KEY, n INT);"
        "CREATE INDEX by_n ON b (n)");
    two.model("a").indexes = two.model("b").indexes;
    two.model("b").indexes.clear();

    CHECK_SAME(two.up(), "upgraded");
    CHECK_SAME(two.down(), "back");
}

}  // namespace migrations::cases
