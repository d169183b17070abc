// What a step refuses while it runs, and what it only notices.
#include "migration_lab.hpp"
#include "workbook/check_same.hpp"

#include <doctest/doctest.h>

namespace migrations::cases {

namespace {

// A team with two players and a coach, and a revision that is run on them.
struct TeamLab : EngineLab {
    std::string noticed;

    explicit TeamLab(std::string const& rule)
    {
        workbook::run_script(
            sql,
            "CREATE TABLE team (id INTEGER PRIMARY KEY, name TEXT);"
            "CREATE TABLE player (id INTEGER PRIMARY KEY, team_id INT REFERENCES team (id)"
            " ON DELETE " +
                rule +
                ", other INT);"
                "INSERT INTO team VALUES (1, 't'), (2, 'u');"
                "INSERT INTO player VALUES (1, 1, 5), (2, 1, 6), (3, NULL, 7)");
    }

    std::string upgrade(std::string const& parts)
    {
        noticed.clear();
        History const history({revision("b", {}, parts)});
        Migrator migrator(sql, history);
        migrator.observe([&](Event event, std::string const& what) {
            noticed += event == Event::noticed ? what : "";
        });
        std::string const said = refusal([&] { migrator.upgrade("head"); });
        return said.empty() ? "upgraded" : said;
    }

    std::string players()
    {
        return ask("SELECT group_concat(coalesce(team_id, 'none')) FROM player");
    }
};

std::string const drop =
    "-- migrate:up\nCREATE TABLE x (y);\nDROP TABLE IF EXISTS "
    "main.\"Team\";\n";

}  // namespace

TEST_CASE("a DROP TABLE does not delete rows of other tables silently")
{
    TeamLab cascade("CASCADE");
    CHECK_SAME(
        cascade.upgrade(drop),
        "revision b (test), statement 2 of 2: DROP TABLE Team would delete 2 rows"
        " of player (ON DELETE CASCADE): write what becomes of them before it, or"
        " foreign_keys=off behind '-- migrate:' for a rebuild");
    CHECK_SAME(cascade.players(), "1,1,none");
    CHECK_FALSE(cascade.has_table("x"));

    TeamLab set_null("SET NULL");
    CHECK(set_null.upgrade(drop).find(
              "would change 2 rows of player (ON DELETE SET NULL)") !=
          std::string::npos);
    CHECK_SAME(set_null.players(), "1,1,none");
}

TEST_CASE("a DROP TABLE runs when the script has decided about the rows")
{
    TeamLab decided("CASCADE");
    CHECK_SAME(decided.upgrade("-- migrate:up\nUPDATE player SET team_id = NULL;\n"
                               "DROP TABLE team;\n"),
               "upgraded");
    CHECK_SAME(decided.players(), "none,none,none");

    TeamLab both("CASCADE");
    CHECK_SAME(both.upgrade("-- migrate:up\nDROP TABLE player;\nDROP TABLE team;\n"),
               "upgraded");
}

TEST_CASE("a rebuild by hand without the marker deletes nothing")
{
    TeamLab lab("CASCADE");
    std::string const rebuild =
        "CREATE TABLE team_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL);\n"
        "INSERT INTO team_new SELECT * FROM team;\nDROP TABLE team;\n"
        "ALTER TABLE team_new RENAME TO team;\n";

    CHECK(lab.upgrade("-- migrate:up\n" + rebuild).find("would delete 2 rows") !=
          std::string::npos);
    CHECK_SAME(lab.players(), "1,1,none");
    CHECK_SAME(lab.upgrade("-- migrate:up foreign_keys=off\n" + rebuild), "upgraded");
    CHECK_SAME(lab.players(), "1,1,none");
}

TEST_CASE("a reference that was broken before does not stop a revision")
{
    TeamLab lab("CASCADE");
    workbook::run_script(lab.sql,
                         "PRAGMA foreign_keys = 0;"
                         "INSERT INTO player VALUES (9, 99, 0);"
                         "CREATE TABLE odd (t INT REFERENCES team (name));"
                         "INSERT INTO odd VALUES (1);"
                         "PRAGMA foreign_keys = 1");

    CHECK_SAME(lab.upgrade("-- migrate:up foreign_keys=off\nCREATE TABLE x (y);\n"),
               "upgraded");
    CHECK_SAME(lab.noticed,
               "1 row of player refers to no row of team, as before this revision");
}

TEST_CASE("a reference that a revision breaks stops it")
{
    for (std::string const transaction : {"", " transaction=off"}) {
        TeamLab lab("CASCADE");
        lab.sql << "PRAGMA foreign_keys = 0";
        lab.sql << "INSERT INTO player VALUES (9, 99, 0)";
        lab.sql << "PRAGMA foreign_keys = 1";

        CHECK_SAME(lab.upgrade("-- migrate:up foreign_keys=off" + transaction +
                               "\nDELETE FROM team WHERE id = 1;\n"),
                   "2 rows of player refer to no row of team");
        CHECK_SAME(lab.ask("SELECT count(*) FROM team"),
                   transaction.empty() ? "2" : "1");
        CHECK_SAME(lab.applied(), transaction.empty() ? "nothing" : "b (dirty)");
        CHECK_SAME(lab.ask("PRAGMA foreign_keys"), "1");
    }
}

TEST_CASE("a foreign key that a revision makes useless stops it")
{
    TeamLab lab("CASCADE");

    std::string const said = lab.upgrade(
        "-- migrate:up foreign_keys=off\nCREATE TABLE team_new AS SELECT * FROM team;\n"
        "DROP TABLE team;\nALTER TABLE team_new RENAME TO team;\n");

    INFO("Seen: ", said);
    CHECK(said.find("foreign key mismatch") != std::string::npos);
    CHECK_SAME(lab.ask("SELECT count(*) FROM team"), "2");
}

}  // namespace migrations::cases
