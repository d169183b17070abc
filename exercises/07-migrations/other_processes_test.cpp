// Exercise 07, task 4, stretch, 10 minutes: the cases.
// Edit: planner.cpp
// Uses: models.cpp split_name.cpp
#include "migration_lab.hpp"

#include "engine/targets.hpp"
#include "processes.hpp"

#include <doctest/doctest.h>

namespace migrations {

using namespace cases;
using namespace migrations;

TEST_SUITE_BEGIN("4 engine");

TEST_CASE("the engine applies each revision once when two processes upgrade at once")
{
    SharedFile const file;
    Lab lab(file.path());
    History const history = three();
    REQUIRE(upgrade_steps(history, {}, "head").size() == 3);
    make_version_table(lab.sql);
    Barrier barrier;
    auto const upgrade = [&] {
        Lab own(file.path());
        Migrator migrator(own.sql, history);
        migrator.watch([&](Moment moment, std::string const&) {
            if (moment == Moment::planned) {
                barrier.wait();  // both have planned a, b and c, and done nothing yet
            }
        });
        migrator.upgrade("head");
    };
    Child first(upgrade);
    Child second(upgrade);
    barrier.release(2);

    CHECK(first.wait() == 0);
    CHECK(second.wait() == 0);
    CHECK(lab.applied() == "a b c");
    CHECK(lab.ask("SELECT count(*) FROM a") == "2");
    CHECK(lab.ask("SELECT count(*) FROM b") == "1");
}

TEST_CASE("the engine undoes no revision on which another process has put one")
{
    SharedFile const file;
    Lab lab(file.path());
    Lab other(file.path());
    History const history = three();
    Migrator migrator(lab.sql, history);
    migrator.upgrade("b");
    migrator.watch([&](Moment moment, std::string const&) {
        if (moment == Moment::planned) {
            Migrator(other.sql, history).upgrade("head");
        }
    });

    std::string const said = refusal([&] { migrator.downgrade("-1"); });

    CHECK(said.find("c stands on b") != std::string::npos);
    CHECK(lab.applied() == "a b c");
    CHECK(lab.has_table("b"));
}

TEST_CASE("the engine puts nothing on a revision that another process has half done")
{
    SharedFile const file;
    Lab lab(file.path());
    Lab other(file.path());
    History const history(
        {revision("a", {},
                  "-- migrate:up transaction=off\nCREATE TABLE a (x TEXT);\n"
                  "CREATE TABLE a2 (x TEXT);\n"),
         revision("b", {"a"}, "-- migrate:up\nCREATE TABLE b (x TEXT);\n")});
    Migrator half(other.sql, history);
    half.watch([](Moment moment, std::string const& what) {
        if (moment == Moment::before_statement && what.starts_with("CREATE TABLE a2")) {
            throw std::runtime_error("the other process ends here");
        }
    });
    Migrator migrator(lab.sql, history);
    migrator.watch([&](Moment moment, std::string const&) {
        if (moment == Moment::planned) {
            CHECK_THROWS_AS(half.upgrade("head"), std::runtime_error);
        }
    });

    std::string const said = refusal([&] { migrator.upgrade("head"); });

    CHECK(said.find("dirty") != std::string::npos);
    CHECK(lab.applied() == "a (dirty)");
    CHECK_FALSE(lab.has_table("b"));
}

TEST_CASE("the engine leaves all as it was when it is killed inside a revision")
{
    SharedFile const file;
    Lab lab(file.path());
    History const history = three();
    Migrator(lab.sql, history).upgrade("a");
    Child child([&] {
        Lab own(file.path());
        Migrator migrator(own.sql, history);
        migrator.watch([](Moment moment, std::string const&) {
            if (moment == Moment::before_commit) {
                ::raise(SIGKILL);  // table b and its version row are written
            }
        });
        migrator.upgrade("head");
    });

    CHECK(child.wait() == -SIGKILL);
    CHECK(lab.applied() == "a");
    CHECK_FALSE(lab.has_table("b"));
    CHECK(lab.ask("SELECT count(*) FROM a") == "1");

    Migrator(lab.sql, history).upgrade("head");
    CHECK(lab.applied() == "a b c");
}

TEST_CASE("the engine marks a revision dirty that stops outside of a transaction")
{
    SharedFile const file;
    Lab lab(file.path());
    History const history(
        {revision("a", {},
                  "-- migrate:up transaction=off\nCREATE TABLE a (x TEXT);\n"
                  "CREATE TABLE a2 (x TEXT);\n")});
    Child child([&] {
        Lab own(file.path());
        Migrator migrator(own.sql, history);
        migrator.watch([](Moment moment, std::string const& what) {
            if (moment == Moment::before_statement &&
                what.starts_with("CREATE TABLE a2")) {
                ::raise(SIGKILL);
            }
        });
        migrator.upgrade("head");
    });

    CHECK(child.wait() == -SIGKILL);
    CHECK(lab.applied() == "a (dirty)");
    CHECK(lab.has_table("a"));
    Migrator migrator(lab.sql, history);
    CHECK(refusal([&] { migrator.upgrade("head"); }).find("dirty") !=
          std::string::npos);
    lab.sql << "CREATE TABLE a2 (x TEXT)";
    migrator.stamp("head");
    CHECK(refusal([&] { migrator.upgrade("head"); }).empty());
}

TEST_SUITE_END();

}  // namespace migrations
