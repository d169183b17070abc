// Exercise 09, task 3, core, 20 minutes: the cases.
// Edit: savepoint.cpp
#include "savepoint.hpp"

#include "fixture.hpp"
#include "workbook/statement_log.hpp"

#include <memory>

namespace transactions::cases {

namespace {

// An open transaction, and a table for what its parts do.
struct OpenTransaction {
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    std::unique_ptr<soci::transaction> transaction;

    OpenTransaction()
    {
        sql << "CREATE TABLE steps (name TEXT NOT NULL UNIQUE)";
        transaction = std::make_unique<soci::transaction>(sql);
    }

    void add(std::string const& name)
    {
        sql << "INSERT INTO steps (name) VALUES (:name)", soci::use(name);
    }

    std::string steps()
    {
        return ask(sql,
                   "SELECT coalesce(group_concat(name, ' '), 'none')"
                   " FROM (SELECT name FROM steps ORDER BY rowid)");
    }

    std::string state()
    {
        return in_transaction(sql) ? "a transaction is open" : "no transaction is open";
    }
};

template <typename Call>
std::string logic_error_of(Call&& call)
{
    try {
        call();
    } catch (workbook::NotWritten const&) {
        throw;
    } catch (std::logic_error const&) {
        return "std::logic_error";
    } catch (std::exception const& error) {
        return error.what();
    }
    return "no error";
}

}  // namespace

TEST_SUITE_BEGIN("3 savepoint");

TEST_CASE("Savepoint keeps what its part did when it is released")
{
    OpenTransaction open;
    open.add("before");
    {
        Savepoint part(open.sql);
        open.add("part");
        part.release();
    }
    open.add("after");

    CHECK_SAME(open.steps(), "before part after");
    CHECK_SAME(open.state(), "a transaction is open");
    open.transaction->commit();
    CHECK_SAME(open.steps(), "before part after");
}

TEST_CASE("Savepoint undoes its part and no more when it was not released")
{
    OpenTransaction open;
    open.add("before");
    {
        Savepoint const part(open.sql);
        open.add("part");
    }
    open.add("after");

    CHECK_SAME(open.steps(), "before after");
    open.transaction->commit();
    CHECK_SAME(open.steps(), "before after");
}

TEST_CASE("Savepoint undoes its part when an error leaves it")
{
    OpenTransaction open;
    open.add("before");
    std::string const ending = ending_of([&] {
        Savepoint part(open.sql);
        open.add("part");
        open.add("before");  // UNIQUE refuses it
        part.release();
    });

    CHECK_SAME(kind_of(ending), "soci_error");
    CHECK_SAME(open.steps(), "before");
    CHECK_SAME(open.state(), "a transaction is open");
}

TEST_CASE("Savepoint undoes its part when it is told to")
{
    OpenTransaction open;
    Savepoint part(open.sql);
    open.add("part");

    part.roll_back();

    CHECK_SAME(open.steps(), "none");
    open.add("after");
    CHECK_SAME(open.steps(), "after");
}

TEST_CASE("Savepoint does nothing more after it has ended")
{
    OpenTransaction open;
    {
        Savepoint part(open.sql);
        part.roll_back();
        open.add("after roll_back");
    }
    {
        Savepoint part(open.sql);
        part.release();
        open.add("after release");
    }
    CHECK_SAME(open.steps(), "after roll_back after release");
}

TEST_CASE("Savepoint throws logic_error when it is ended twice")
{
    OpenTransaction open;
    open.add("before");
    Savepoint outer(open.sql);
    open.add("outer");
    {
        Savepoint released(open.sql);
        released.release();
        CHECK_SAME(logic_error_of([&] { released.release(); }), "std::logic_error");
        CHECK_SAME(logic_error_of([&] { released.roll_back(); }), "std::logic_error");
    }
    {
        Savepoint rolled_back(open.sql);
        rolled_back.roll_back();
        CHECK_SAME(logic_error_of([&] { rolled_back.roll_back(); }),
                   "std::logic_error");
        CHECK_SAME(logic_error_of([&] { rolled_back.release(); }), "std::logic_error");
    }
    CHECK_SAME(open.steps(), "before outer");
    outer.release();
    CHECK_SAME(open.steps(), "before outer");
}

TEST_CASE("Savepoint undoes an inner part alone")
{
    OpenTransaction open;
    {
        Savepoint outer(open.sql);
        open.add("outer");
        {
            Savepoint const inner(open.sql);
            open.add("inner");
        }
        open.add("outer again");
        outer.release();
    }
    CHECK_SAME(open.steps(), "outer outer again");
}

TEST_CASE("Savepoint undoes an inner part that was kept with the outer one")
{
    OpenTransaction open;
    open.add("before");
    {
        Savepoint const outer(open.sql);
        open.add("outer");
        Savepoint inner(open.sql);
        open.add("inner");
        inner.release();
    }
    CHECK_SAME(open.steps(), "before");
}

TEST_CASE("Savepoint undoes the outer part after an inner one was undone")
{
    OpenTransaction open;
    open.add("before");
    {
        Savepoint const outer(open.sql);
        open.add("outer");
        {
            Savepoint const inner(open.sql);
            open.add("inner");
        }
    }
    CHECK_SAME(open.steps(), "before");
}

TEST_CASE("Savepoint leaves no savepoint behind")
{
    OpenTransaction open;
    workbook::StatementLog const log(open.sql);
    for (int i = 0; i < 10; ++i) {
        Savepoint released(open.sql);
        released.release();
        Savepoint rolled_back(open.sql);
        rolled_back.roll_back();
        Savepoint const forgotten(open.sql);
    }
    CHECK_SAME(std::to_string(log.count_of("SAVEPOINT")) + " begun, " +
                   std::to_string(log.count_of("RELEASE")) + " ended by RELEASE",
               "30 begun, 30 ended by RELEASE");
}

TEST_CASE("Savepoint throws logic_error outside a transaction")
{
    workbook::ScratchDatabase database;

    CHECK_SAME(logic_error_of([&] { Savepoint const part(database.sql); }),
               "std::logic_error");
    CHECK_SAME(std::string(in_transaction(database.sql) ? "a transaction is open"
                                                        : "no transaction is open"),
               "no transaction is open");
}

TEST_CASE("Savepoint throws nothing when the transaction is gone")
{
    OpenTransaction open;
    open.sql << "CREATE TRIGGER gone BEFORE INSERT ON steps"
                " BEGIN SELECT RAISE(ROLLBACK, 'all is rolled back'); END";
    open.transaction->commit();
    open.sql << "BEGIN";

    std::string const ending = ending_of([&] {
        Savepoint part(open.sql);
        open.add("part");
        part.release();
    });

    CHECK_SAME(kind_of(ending), "soci_error");
    CHECK_SAME(open.state(), "no transaction is open");
}

TEST_CASE("Savepoint leaves a later transaction alone when its own is gone")
{
    OpenTransaction open;
    {
        Savepoint const part(open.sql);
        open.add("part");
        open.sql << "ROLLBACK";  // as the database does after some errors
        open.sql << "BEGIN";
        open.add("later");
    }
    CHECK_SAME(open.steps(), "later");
    CHECK_SAME(open.state(), "a transaction is open");
}

TEST_CASE("Savepoint passes on the error when there is nothing left to undo")
{
    OpenTransaction open;
    Savepoint part(open.sql);
    open.sql << "ROLLBACK";

    CHECK_SAME(kind_of(ending_of([&] { part.roll_back(); })), "soci_error");
    CHECK_SAME(kind_of(ending_of([&] { part.roll_back(); })), "soci_error");
}

TEST_CASE("Savepoint is undone when its release was refused")
{
    OpenTransaction open;
    open.add("before");
    {
        std::string name;
        soci::statement insert =
            (open.sql.prepare << "INSERT INTO steps (name) VALUES ('a'), ('b')"
                                 " RETURNING name",
             soci::into(name));
        Savepoint part(open.sql);
        insert.execute(true);  // one row of two is read

        std::string const ending = ending_of([&] { part.release(); });
        CHECK_SAME(kind_of(ending), "soci_error");
    }
    CHECK_SAME(open.steps(), "before");
}

TEST_SUITE_END();

}  // namespace transactions::cases
