// The commands, the settings, and what they leave alone.
#include "tool/commands.hpp"
#include "engine/settings.hpp"
#include "migration_lab.hpp"
#include "shop_models.hpp"
#include "tool/offline.hpp"
#include "workbook/check_same.hpp"

#include <doctest/doctest.h>

#include <sstream>

namespace migrations::cases {

namespace {

// A folder of its own, with the commands' output.
struct CommandLab {
    workbook::ScratchFolder folder;
    Place place{folder / "migrations", folder / "shop.db"};
    std::ostringstream out;

    CommandLab() { std::filesystem::create_directory(place.folder); }

    void write(std::string const& name, std::string const& text)
    {
        workbook::write_file(place.folder / name, text);
    }

    // The last line printed, or the refusal.
    template <typename Command>
    std::string said(Command command)
    {
        out.str("");
        std::string const refused = refusal([&] { command(); });
        std::string text = out.str();
        if (refused.empty() && !text.empty()) {
            text.pop_back();
            return text.substr(text.rfind('\n') + 1);
        }
        return refused;
    }
};

std::string const first = "-- revision: a\n-- parents:\n-- message: first\n\n";

}  // namespace

TEST_CASE("a path is read from the settings as it was written")
{
    for (std::string const name :
         {"my shop.db", "a;b.db", "[x].db", "a,b.db", "a=b.db", "# x.db", " begins.db",
          "ends.db ", "two  blanks.db", "it's.db", "{a}#b.db", "über.db", "a\tb.db"}) {
        Place const place{.folder = name + ".d", .database = name};

        Place const read = parse_settings(settings_text(place));

        CHECK_SAME(read.database.string(), name);
        CHECK_SAME(read.folder.string(), name + ".d");
    }
    CHECK(refusal([] { settings_text({.database = "a\"b"}); }).find("double quote") !=
          std::string::npos);
    CHECK(refusal([] { settings_text({.database = "a\nb"}); }).find("line end") !=
          std::string::npos);
}

TEST_CASE("the settings are what a person writes")
{
    Place const place = parse_settings(
        "# where\n; it is\n\ndatabase=x.db\r\n  folder =  the revisions  \n");
    CHECK_SAME(place.database.string(), "x.db");
    CHECK_SAME(place.folder.string(), "the revisions");
    CHECK(refusal([] {
              parse_settings("databse = x.db\n");
          }).find("'databse = x.db'") != std::string::npos);
}

TEST_CASE("a database with an odd name is migrated under that name")
{
    for (std::string const name :
         {"my shop.db", "a;b.db", "[x].db", "two  blanks.db"}) {
        CommandLab lab;
        lab.place.database = lab.folder / name;
        lab.write("a.sql", first + "-- migrate:up\nCREATE TABLE t (x);\n");

        upgrade(lab.place, "head", lab.out);

        CHECK(std::filesystem::exists(lab.folder / name));
        CHECK_SAME(lab.said([&] { current(lab.place, lab.out); }),
                   "base -> a (head), first");
    }
}

TEST_CASE("no command but upgrade makes a database")
{
    CommandLab lab;
    lab.write("a.sql", first + "-- migrate:up\n-- migrate:down\n");
    std::string const no_database = "there is no database " +
                                    lab.place.database.string() +
                                    "; 'migrate upgrade' makes it";

    CHECK_SAME(lab.said([&] { current(lab.place, lab.out); }), no_database);
    CHECK_SAME(lab.said([&] { check(lab.place, {}, lab.out); }), no_database);
    CHECK_SAME(lab.said([&] { downgrade(lab.place, "base", lab.out); }), no_database);
    CHECK_SAME(lab.said([&] { stamp(lab.place, "head", lab.out); }), no_database);
    CHECK_SAME(lab.said([&] { autogenerate(lab.place, {"x", "b"}, {}, lab.out); }),
               no_database);
    CHECK_SAME(lab.said([&] { upgrade(lab.place, "nosuch", lab.out); }),
               "there is no revision 'nosuch'");
    CHECK_FALSE(std::filesystem::exists(lab.place.database));
}

TEST_CASE("a first draft needs no database and makes none")
{
    CommandLab lab;

    CHECK_SAME(
        lab.said([&] { autogenerate(lab.place, {"x", "b"}, shop_models(), lab.out); }),
        "wrote b_x.sql");

    CHECK_FALSE(std::filesystem::exists(lab.place.database));
}

TEST_CASE("commands that read leave the file of the database as it is")
{
    CommandLab lab;
    lab.write("a.sql", first + "-- migrate:up\nCREATE TABLE t (x);\n");
    {
        soci::session sql("sqlite3", "db=\"" + lab.place.database.string() + "\"");
        sql << "CREATE TABLE t (x)";  // not by workbook::open_database: without a WAL
    }
    std::string const before = workbook::read_file(lab.place.database);

    current(lab.place, lab.out);
    check(lab.place, {}, lab.out);
    lab.said([&] { autogenerate(lab.place, {"x"}, {}, lab.out); });

    CHECK(workbook::read_file(lab.place.database) == before);
    CHECK_SAME(lab.said([&] { current(lab.place, lab.out); }),
               "no revision is applied");
}

TEST_CASE("current says that a revision is dirty")
{
    CommandLab lab;
    lab.write("a.sql", first +
                           "-- migrate:up transaction=off\nCREATE TABLE t (x);\n"
                           "INSERT INTO nosuch VALUES (1);\n");
    CHECK(lab.said([&] { upgrade(lab.place, "head", lab.out); }).find("nosuch") !=
          std::string::npos);

    CHECK_SAME(lab.said([&] { current(lab.place, lab.out); }),
               "a is dirty: it began and did not end");
}

TEST_CASE("a refused draft writes no file")
{
    CommandLab lab;
    {
        soci::session sql("sqlite3", "db=\"" + lab.place.database.string() + "\"");
        sql << "CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT, name TEXT,"
               " g INT AS (1))";
    }

    std::string const said =
        lab.said([&] { autogenerate(lab.place, {"x", "b"}, shop_models(), lab.out); });

    CHECK(said.find("would lose the generated column g") != std::string::npos);
    CHECK(std::filesystem::is_empty(lab.place.folder));
}

TEST_CASE("upgrade prints what it noticed")
{
    CommandLab lab;
    {
        soci::session sql("sqlite3", "db=\"" + lab.place.database.string() + "\"");
        sql << "CREATE TABLE shop (id INTEGER PRIMARY KEY)";
        sql << "CREATE TABLE visit (shop_id INT REFERENCES shop (id))";
        sql << "INSERT INTO visit VALUES (99)";
    }
    lab.write("a.sql", first + "-- migrate:up foreign_keys=off\nCREATE TABLE t (x);\n");

    CHECK_SAME(
        lab.said([&] { upgrade(lab.place, "head", lab.out); }),
        "note: 1 row of visit refers to no row of shop, as before this revision");
}

TEST_CASE("an offline script stops the shell at the first error")
{
    History const history({revision("a", {},
                                    "-- migrate:up\nSELECT 1;\n"
                                    "-- migrate:down\nSELECT 2;\n")});

    CHECK(upgrade_script(history, "head").starts_with(".bail on\n"));
    CHECK(upgrade_script(history, "a:head").starts_with(".bail on\n"));
    CHECK(downgrade_script(history, "head:base").starts_with(".bail on\n"));
}

TEST_CASE("an offline script stops when it breaks a reference")
{
    std::string const delete_team =
        "-- migrate:up foreign_keys=off\nDELETE FROM team;\n";
    for (bool const breaks : {false, true}) {
        EngineLab lab;
        workbook::run_script(
            lab.sql,
            "PRAGMA foreign_keys = 0; CREATE TABLE team (id INTEGER PRIMARY KEY);"
            "CREATE TABLE player (team_id INT REFERENCES team (id));"
            "INSERT INTO player VALUES (99); INSERT INTO team VALUES (1);");
        if (breaks) {
            lab.sql << "INSERT INTO player VALUES (1)";
        }
        std::string const script =
            upgrade_script(History({revision("a", {}, delete_team)}), "head");
        std::string said = "it ran";
        try {
            workbook::run_script(lab.sql, script.substr(script.find('\n') + 1));
        } catch (std::exception const& error) {
            said = error.what();
            lab.sql << "ROLLBACK";  // as the shell does when it ends
        }

        INFO("Seen: ", said);
        CHECK((said == "it ran") == !breaks);
        CHECK_SAME(lab.ask("SELECT count(*) FROM team"), breaks ? "1" : "0");
        CHECK_SAME(lab.applied(), breaks ? "nothing" : "a");
    }
}

}  // namespace migrations::cases
