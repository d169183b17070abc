// What models do not describe: refused by name, before anything is changed, or kept.
#include "drafting.hpp"
#include "workbook/check_same.hpp"

#include <doctest/doctest.h>

namespace migrations::cases {

namespace {

// The sentence, without its advice.
std::string refused(Drafting& drafting)
{
    std::string const before = drafting.all_sql();
    std::string const said = drafting.up();
    if (said != "upgraded") {
        CHECK_SAME(drafting.all_sql(), before);
    }
    return said.substr(0, said.find(": write this revision by hand"));
}

std::string refused_rebuild(std::string const& create_table)
{
    Drafting item(create_table);
    item.let_be_null("item", "note");
    return refused(item);
}

}  // namespace

TEST_CASE("a rebuild is refused that would lose something")
{
    std::string const columns =
        "CREATE TABLE item (id INTEGER PRIMARY KEY, net INT,"
        " note TEXT NOT NULL";
    std::string const lost = "a rebuild of item would lose ";
    std::string const why = ", which models do not describe";

    CHECK_SAME(refused_rebuild(columns + ", gross INT AS (net * 2))"),
               lost + "the generated column gross" + why);
    CHECK_SAME(refused_rebuild(columns + ", gross INT GENERATED ALWAYS AS (net * 2)"
                                         " STORED)"),
               lost + "the generated column gross" + why);
    CHECK_SAME(refused_rebuild(columns + ", code TEXT UNIQUE ON CONFLICT IGNORE)"),
               lost + "ON CONFLICT IGNORE" + why);
    CHECK_SAME(refused_rebuild(columns + ", o INT REFERENCES item MATCH FULL)"),
               lost + "MATCH, which models do not describe; " + lost + "FULL" + why);
    CHECK_SAME(refused_rebuild("CREATE TABLE item (id INTEGER PRIMARY KEY DESC, note"
                               " TEXT NOT NULL)"),
               lost + "DESC in a key" + why);
    CHECK_SAME(refused_rebuild(columns + ", UNIQUE (net, note COLLATE NOCASE))"),
               lost + "COLLATE NOCASE in a key" + why);
}

TEST_CASE("a column named like a word of SQL hides nothing")
{
    CHECK_SAME(refused_rebuild("CREATE TABLE item (strict INT, \"check\" INT, conflict"
                               " INT, desc INT, generated INT, id INTEGER PRIMARY KEY,"
                               " note TEXT NOT NULL)"),
               "upgraded");
    CHECK_SAME(
        refused_rebuild("CREATE TABLE item (conflict INT NOT NULL ON CONFLICT FAIL,"
                        " note TEXT NOT NULL)"),
        "a rebuild of item would lose ON CONFLICT FAIL, which models do not"
        " describe");
}

TEST_CASE("what needs no rebuild is not refused")
{
    Drafting item(
        "CREATE TABLE item (id INTEGER PRIMARY KEY, net INT, gross INT AS"
        " (net * 2)) STRICT");
    CHECK_SAME(item.wanted(), "no difference");
    item.model("item").columns.push_back(
        {.name = "note", .type = "TEXT", .nullable = true});

    CHECK_SAME(item.up(), "upgraded");
    CHECK_SAME(item.down(), "back");
}

TEST_CASE("a rebuild makes the views and triggers again that name the table")
{
    Drafting account(
        "CREATE TABLE account (id INTEGER PRIMARY KEY, total INT NOT NULL);"
        "CREATE TABLE entry (id INTEGER PRIMARY KEY, account_id INT, n INT);"
        "CREATE VIEW rich AS SELECT id FROM account WHERE total > 9;"
        "CREATE VIEW very_rich AS SELECT id FROM rich;"
        "CREATE VIEW entries AS SELECT n FROM entry;"
        "CREATE TRIGGER add_up AFTER INSERT ON entry BEGIN UPDATE \"Account\" SET total ="
        " total + new.n WHERE id = new.account_id; END;"
        "CREATE TRIGGER own AFTER UPDATE ON account BEGIN SELECT 1; END;"
        "CREATE TRIGGER into_rich INSTEAD OF INSERT ON rich BEGIN INSERT INTO account"
        " VALUES (new.id, 100); END;"
        "CREATE TRIGGER into_entries INSTEAD OF INSERT ON entries BEGIN UPDATE account SET"
        " total = 0; END;"
        "INSERT INTO account VALUES (1, 5)");
    std::string const names =
        "SELECT group_concat(type || ' ' || name) FROM (SELECT *"
        " FROM sqlite_master WHERE type IN ('view', 'trigger')"
        " ORDER BY name)";
    std::string const before = account.ask(names);
    account.let_be_null("account", "total");

    CHECK_SAME(account.up(), "upgraded");
    CHECK_SAME(account.ask(names), before);
    account.sql << "INSERT INTO entry VALUES (1, 1, 7)";
    account.sql << "INSERT INTO rich VALUES (2)";
    CHECK_SAME(account.ask("SELECT group_concat(id) FROM very_rich"), "1,2");
    CHECK_SAME(account.down(), "back");
    CHECK_SAME(account.ask(names), before);
    CHECK_SAME(account.ask("SELECT group_concat(id) FROM very_rich"), "1,2");
}

TEST_CASE("a column does not go while a view or a trigger names it")
{
    std::string const table =
        "CREATE TABLE account (id INTEGER PRIMARY KEY, total INT NOT NULL, old TEXT);";
    for (std::string const statement :
         {"CREATE TRIGGER it AFTER INSERT ON account BEGIN UPDATE account SET old = 'x'"
          " WHERE id = new.id; END",
          "CREATE VIEW it AS SELECT \"OLD\" FROM account",
          "CREATE INDEX it ON account (lower(old))"}) {
        std::string type = statement.substr(7, statement.find(" it") - 7);
        for (char& c : type) {
            c = static_cast<char>(std::tolower(c));
        }
        for (bool const rebuild : {false, true}) {
            Drafting account(table + statement);
            std::erase_if(account.model("account").columns,
                          [](Column const& one) { return one.name == "old"; });
            account.model("account", "total").nullable = rebuild;

            CHECK_SAME(refused(account), type + " it names account.old, which goes");
        }
    }
}

TEST_CASE("a table does not go while something that stays names it")
{
    std::string const tables =
        "CREATE TABLE team (id INTEGER PRIMARY KEY);"
        "CREATE TABLE player (id INTEGER PRIMARY KEY, team_id INT);";
    auto const refused_with = [&](std::string const& statement) {
        Drafting shop(tables + statement);
        shop.drop_model("team");
        return refused(shop);
    };

    CHECK_SAME(refused_with("CREATE VIEW teams AS SELECT * FROM team"),
               "view teams names team, which goes");
    CHECK_SAME(refused_with("CREATE TRIGGER t AFTER INSERT ON player BEGIN DELETE FROM"
                            " team; END"),
               "trigger t names team, which goes");
    CHECK_SAME(
        refused_with("CREATE VIRTUAL TABLE words USING fts5(id, content='team')"),
        "virtual table words names team, which goes");
    CHECK_SAME(
        refused_with("CREATE TRIGGER t AFTER INSERT ON team BEGIN SELECT 1; END"),
        "upgraded");
}

TEST_CASE("virtual tables and the tables that they keep are left alone")
{
    Drafting page(
        "CREATE TABLE page (id INTEGER PRIMARY KEY, body TEXT NOT NULL);"
        "CREATE VIRTUAL TABLE page_text USING fts5(body);"
        "INSERT INTO page_text VALUES ('some words')");
    CHECK_SAME(page.wanted(), "no difference");
    CHECK_SAME(std::to_string(page.live.size()), "1");
    page.let_be_null("page", "body");

    CHECK_SAME(page.up(), "upgraded");
    CHECK_SAME(page.ask("SELECT body FROM page_text WHERE page_text MATCH 'words'"),
               "some words");
    CHECK_SAME(page.down(), "back");
}

TEST_CASE("a table that the list of models still refers to does not go")
{
    Drafting shop(
        "CREATE TABLE team (id INTEGER PRIMARY KEY);"
        "CREATE TABLE player (id INTEGER PRIMARY KEY, team_id INT REFERENCES team (id)"
        " ON DELETE CASCADE);"
        "INSERT INTO team VALUES (1); INSERT INTO player VALUES (1, 1), (2, 1)");
    shop.drop_model("team");

    CHECK_SAME(
        refused(shop),
        "the model of player refers to team, which is not in the list of models");
    CHECK_SAME(shop.ask("SELECT count(*) FROM player"), "2");

    shop.model("player").foreign_keys.clear();
    CHECK_SAME(shop.up(), "upgraded");
    CHECK_SAME(shop.ask("SELECT count(*) FROM player"), "2");
    // The way back makes team again, empty: the two have nothing to refer to.
    CHECK_SAME(shop.down(), "2 rows of player refer to no row of team");
}

TEST_CASE("tables that refer to themselves or in a circle go in one revision")
{
    Drafting circle(
        "CREATE TABLE kept (id INTEGER PRIMARY KEY);"
        "CREATE TABLE node (id INTEGER PRIMARY KEY, up INT REFERENCES node (id)"
        " ON DELETE RESTRICT);"
        "CREATE TABLE a (id INTEGER PRIMARY KEY, b INT REFERENCES b (id));"
        "CREATE TABLE b (id INTEGER PRIMARY KEY, a INT REFERENCES a (id));"
        "INSERT INTO node VALUES (1, NULL), (2, 1);"
        "INSERT INTO a VALUES (1, NULL); INSERT INTO b VALUES (1, 1);"
        "UPDATE a SET b = 1");
    for (char const* const name : {"node", "a", "b"}) {
        circle.drop_model(name);
    }

    CHECK_SAME(circle.up(), "upgraded");
    CHECK_SAME(circle.down(), "back");
}

TEST_CASE("a table comes back as it was with its triggers and indexes")
{
    Drafting shop(
        "CREATE TABLE kept (id INTEGER PRIMARY KEY);"
        "CREATE TABLE item (id INTEGER PRIMARY KEY, net INT CHECK (net > 0),"
        " gross INT AS (net * 2)) STRICT;"
        "CREATE INDEX by_net ON item (net DESC);"
        "CREATE INDEX some ON item (net) WHERE net > 5;"
        "CREATE TRIGGER t AFTER INSERT ON item BEGIN SELECT 1; END");
    std::string const before = shop.all_sql();
    shop.drop_model("item");

    CHECK_SAME(shop.up(), "upgraded");
    CHECK_SAME(shop.down(), "back");
    CHECK_SAME(shop.all_sql(), before);
}

TEST_CASE("a rehearsal finds what nobody has thought of")
{
    Drafting broken(
        "CREATE TABLE a (id INTEGER PRIMARY KEY, n INT NOT NULL);"
        "CREATE VIEW orphan AS SELECT * FROM gone");
    broken.let_be_null("a", "n");
    std::string const said = refused(broken);
    INFO("Seen: ", said);
    CHECK(said.find("tried on an empty copy") != std::string::npos);
    CHECK(said.find("view orphan") != std::string::npos);

    Drafting taken(
        "CREATE TABLE a (id INTEGER PRIMARY KEY); CREATE VIEW b AS SELECT 1");
    taken.models.push_back({.name = "b", .columns = {{.name = "x"}}});
    CHECK(refused(taken).find("tried on an empty copy") != std::string::npos);
}

TEST_CASE("what is not compared is named")
{
    EngineLab lab;
    workbook::run_script(
        lab.sql,
        "CREATE TABLE item (id INTEGER PRIMARY KEY, net INT, gross INT AS (net * 2)) STRICT;"
        "CREATE VIEW rich AS SELECT 1; CREATE INDEX i ON item (net) WHERE net > 1;"
        "CREATE TRIGGER t AFTER INSERT ON item BEGIN SELECT 1; END;"
        "CREATE VIRTUAL TABLE words USING fts5(x);");
    std::string things;
    for (std::string const& thing : things_not_compared(lab.sql)) {
        things += thing + "; ";
    }

    CHECK_SAME(
        things,
        "virtual table words; view rich; trigger t; index i; the generated column"
        " gross in table item; ");
}

}  // namespace migrations::cases
