// Lesson 07: the migration engine, its lock and its dirty mark.
#include "matrix_database.hpp"

#include "07-migrations/engine/writer_lock.hpp"
#include "07-migrations/processes.hpp"
#include "07-migrations/tests/migration_lab.hpp"
#include "workbook/check_same.hpp"

#include <doctest/doctest.h>

#include <optional>
#include <string>

namespace servers::cases {

using migrations::Direction;
using migrations::Event;
using migrations::History;
using migrations::Migrator;
using migrations::cases::refusal;
using migrations::cases::revision;
using migrations::cases::three;

namespace {

struct MigrationLab : OpenDatabase {
    /// Until another session of this database waits for the lock, or for a while: when
    /// none comes, it may have ended already.
    void wait_for_a_waiting_session()
    {
        OpenDatabase watching;
        std::string const query =
            under_test() == DatabaseKind::mysql
                ? "SELECT count(*) FROM information_schema.processlist"
                  " WHERE state = 'User lock'"
                : "SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'advisory'";
        for (int look = 0; look < 2000; ++look) {
            if (watching.ask(query) != "0") {
                return;
            }
        }
    }

    bool has_table(std::string const& name)
    {
        try {
            sql << "SELECT count(*) FROM " << name;
            return true;
        } catch (soci::soci_error const&) {
            return false;
        }
    }

    std::string applied()
    {
        std::string ids;
        for (auto const& [id, row] : migrations::applied_revisions(sql)) {
            ids += (ids.empty() ? "" : " ") + id + (row.is_dirty ? " (dirty)" : "");
        }
        return ids.empty() ? "nothing" : ids;
    }
};

bool is_server()
{
    return under_test() != DatabaseKind::sqlite;
}

// Its second statement fails.
History half_broken()
{
    return History({revision("a", {},
                             "-- migrate:up\nCREATE TABLE a (x INTEGER);\n"
                             "ALTER TABLE a ADD COLUMN x INTEGER;\n"
                             "-- migrate:down\nDROP TABLE a;\n")});
}

}  // namespace

TEST_CASE("07: revisions are applied in order and undone in the other")
{
    MigrationLab lab;
    History const history = three();
    Migrator migrator(lab.sql, history);
    CHECK_SAME(lab.applied(), "nothing");
    CHECK(migrator.upgrade("b") == std::vector<std::string>{"a", "b"});
    CHECK(migrator.upgrade("head") == std::vector<std::string>{"c"});
    CHECK_SAME(lab.applied(), "a b c");
    CHECK_SAME(lab.ask("SELECT count(*) FROM a"), "2");
    CHECK(migrator.downgrade("base") == std::vector<std::string>{"c", "b", "a"});
    CHECK_SAME(lab.applied(), "nothing");
    CHECK_FALSE(lab.has_table("a"));
}

TEST_CASE("07: a revision that fails leaves nothing where DDL can be rolled back")
{
    MigrationLab lab;
    History const history = half_broken();
    Migrator migrator(lab.sql, history);
    std::string const said = refusal([&] { migrator.upgrade("head"); });
    CHECK(said.find("revision a (test), statement 2 of 2: ") == 0);
    bool const rolls_back = under_test() != DatabaseKind::mysql;
    CHECK(lab.has_table("a") == !rolls_back);
    CHECK_SAME(lab.applied(), rolls_back ? "nothing" : "a (dirty)");
}

TEST_CASE("07: a dirty revision stops everything until it is repaired and stamped")
{
    MigrationLab lab;
    History const history(
        {revision("a", {},
                  "-- migrate:up transaction=off\nCREATE TABLE a (x INTEGER);\n"
                  "ALTER TABLE a ADD COLUMN x INTEGER;\n"),
         revision("b", {"a"}, "-- migrate:up\nCREATE TABLE b (x INTEGER);\n")});
    Migrator migrator(lab.sql, history);
    refusal([&] { migrator.upgrade("head"); });
    CHECK_SAME(lab.applied(), "a (dirty)");
    CHECK(refusal([&] { migrator.upgrade("head"); }).find("dirty") !=
          std::string::npos);
    CHECK(refusal([&] { migrator.downgrade("base"); }).find("dirty") !=
          std::string::npos);
    CHECK_FALSE(lab.has_table("b"));

    lab.sql << "ALTER TABLE a ADD COLUMN y INTEGER";  // what was meant
    migrator.stamp("a");
    CHECK(migrator.upgrade("head") == std::vector<std::string>{"b"});
    CHECK_SAME(lab.applied(), "a b");
}

TEST_CASE("07: the engine that is killed in a revision leaves no lock")
{
    MigrationLab lab;
    History const history = three();
    Migrator(lab.sql, history).upgrade("a");
    migrations::Child child([&] {
        soci::session own;
        lab.open(own);
        Migrator migrator(own, history);
        migrator.observe([](Event event, std::string const&) {
            if (event == Event::before_commit) {
                ::raise(SIGKILL);
            }
        });
        migrator.upgrade("head");
    });
    CHECK(child.wait() == -SIGKILL);

    // The server notices the death of the process and frees the lock; the next writer
    // waits for that.
    bool const rolls_back = under_test() != DatabaseKind::mysql;
    migrations::WriterLock const lock(lab.sql);
    CHECK_SAME(lab.applied(), rolls_back ? "a" : "a b (dirty)");
    CHECK(lab.has_table("b") == !rolls_back);
}

TEST_CASE("07: two processes that upgrade at once apply each revision once")
{
    MigrationLab lab;
    History const history = three();
    migrations::make_version_table(lab.sql);
    migrations::Barrier barrier;
    auto const upgrade = [&] {
        soci::session own;
        lab.open(own);
        Migrator migrator(own, history);
        migrator.observe([&](Event event, std::string const&) {
            if (event == Event::planned) {
                barrier.wait();  // both have planned a, b and c, and done nothing yet
            }
        });
        migrator.upgrade("head");
    };
    migrations::Child first(upgrade);
    migrations::Child second(upgrade);
    barrier.release(2);
    CHECK(first.wait() == 0);
    CHECK(second.wait() == 0);
    CHECK_SAME(lab.applied(), "a b c");
    CHECK_SAME(lab.ask("SELECT count(*) FROM a"), "2");
    CHECK_SAME(lab.ask("SELECT count(*) FROM b"), "1");
}

TEST_CASE("07: two processes that begin with an empty database make one version table")
{
    MigrationLab lab;
    History const history = three();
    migrations::Barrier barrier;
    auto const upgrade = [&] {
        soci::session own;
        lab.open(own);
        barrier.wait();
        Migrator(own, history).upgrade("head");
    };
    migrations::Child first(upgrade);
    migrations::Child second(upgrade);
    barrier.release(2);
    CHECK(first.wait() == 0);
    CHECK(second.wait() == 0);
    CHECK_SAME(lab.applied(), "a b c");
}

TEST_CASE("07: a process that comes in the middle of a revision waits for its end")
{
    if (!is_server()) {
        return;  // SQLite may not be carried across fork() in a transaction
    }
    MigrationLab lab;
    History const history = three();
    migrations::make_version_table(lab.sql);
    std::optional<migrations::Child> second;
    Migrator migrator(lab.sql, history);
    migrator.observe([&](Event event, std::string const& what) {
        if (event == Event::before_statement && what.starts_with("INSERT") && !second) {
            second.emplace([&] {
                soci::session own;
                lab.open(own);
                Migrator(own, history).upgrade("head");
            });
            lab.wait_for_a_waiting_session();
        }
    });
    migrator.upgrade("head");
    CHECK(second->wait() == 0);
    CHECK_SAME(lab.applied(), "a b c");
}

TEST_CASE("07: a table that others refer to is not dropped")
{
    MigrationLab lab;
    History const history(
        {revision("a", {},
                  "-- migrate:up\nCREATE TABLE a (id INTEGER PRIMARY KEY);\n"
                  "CREATE TABLE b (a_id INTEGER REFERENCES a (id) ON DELETE CASCADE);\n"
                  "INSERT INTO a (id) VALUES (1);\nINSERT INTO b (a_id) VALUES (1);\n"),
         revision("b", {"a"}, "-- migrate:up\nDROP TABLE a;\n")});
    Migrator migrator(lab.sql, history);
    migrator.upgrade("a");
    CHECK_FALSE(refusal([&] { migrator.upgrade("head"); }).empty());
    CHECK_SAME(lab.ask("SELECT count(*) FROM b"), "1");
}

TEST_CASE("07: foreign_keys=off is refused where tables need no rebuilding")
{
    MigrationLab lab;
    History const history({revision(
        "a", {}, "-- migrate:up foreign_keys=off\nCREATE TABLE a (x INTEGER);\n")});
    Migrator migrator(lab.sql, history);
    std::string const said = refusal([&] { migrator.upgrade("head"); });
    CHECK((said.find("foreign_keys=off") != std::string::npos) == is_server());
    CHECK_SAME(lab.applied(), is_server() ? "nothing" : "a");
}

TEST_CASE("07: a script means the same with quotes, backslashes and semicolons in it")
{
    MigrationLab lab;
    History const history({revision(
        "a", {},
        "-- migrate:up\n-- a comment; with a :colon\n"
        "CREATE TABLE \"a b\" (x VARCHAR(50));\n"
        "INSERT INTO \"a b\" VALUES ('it''s; 10:30 \\ /* no comment */ ' || 'end');\n")});
    Migrator(lab.sql, history).upgrade("head");
    CHECK_SAME(lab.ask("SELECT x FROM \"a b\""), "it's; 10:30 \\ /* no comment */ end");
}

}  // namespace servers::cases
