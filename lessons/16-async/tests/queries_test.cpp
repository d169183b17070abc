// What the engine of lesson 16 promises, and what its chapter says of SQLite.
#include "06-pooling/manual_clock.hpp"
#include "06-pooling/test_threads.hpp"
#include "16-async/engine/in_threads.hpp"
#include "16-async/engine/rows.hpp"
#include "16-async/engine/sql_function.hpp"
#include "16-async/engine/when_all.hpp"
#include "workbook/check_same.hpp"
#include "workbook/database.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <latch>

namespace async::cases {

namespace {

using namespace std::chrono_literals;
using pooling::cases::Gate;
using pooling::cases::Thread;

int number(soci::session& sql, std::string const& statement)
{
    int value = -1;
    sql << statement, soci::into(value);
    return value;
}

// The kind of error that comes, or "none".
template <typename Call>
std::string error_of(Call&& call)
{
    try {
        call();
        return "none";
    } catch (DeadlinePassed const&) {
        return "DeadlinePassed";
    } catch (Cancelled const&) {
        return "Cancelled";
    } catch (Refused const&) {
        return "Refused";
    } catch (soci::soci_error const& error) {
        return is_interrupt(error) ? "an interrupt" : "a soci_error";
    } catch (std::exception const& error) {
        return error.what();
    }
}

}  // namespace

TEST_CASE("WorkerThreads do what is queued before they end")
{
    std::atomic<int> done = 0;
    {
        WorkerThreads threads(2, 64);
        for (int i = 0; i < 50; ++i) {
            threads.enqueue([&] { ++done; });
        }
    }
    CHECK(done == 50);
}

TEST_CASE("WorkerThreads make the caller wait when the queue is full")
{
    Gate gate;
    WorkerThreads threads(1, 1);
    threads.enqueue([&] { gate.pass(); });
    Thread<void> caller([&] {
        threads.enqueue([] {});  // waits in the queue, or soon runs
        threads.enqueue([] {});
        threads.enqueue([] {});  // at the latest this one has no place
    });
    caller.sleeps_or_ends();
    CHECK(!caller.done());
    gate.open();
    caller.result();
}

TEST_CASE("WorkerThreads need a thread and a queue")
{
    CHECK_SAME(error_of([] { WorkerThreads(0, 5); }),
               "WorkerThreads: 0 threads with a queue for 5 do nothing");
    CHECK_SAME(error_of([] { WorkerThreads(5, 0); }),
               "WorkerThreads: 5 threads with a queue for 0 do nothing");
}

TEST_CASE("a statement that is interrupted in a transaction rolls all of it back")
{
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    sql << "CREATE TABLE orders (id INTEGER PRIMARY KEY, cents INTEGER)";
    sql << "INSERT INTO orders (cents) VALUES (100), (200)";
    add_function(sql, "stop_here", [&] { interrupt(sql); });

    std::string const error = error_of([&] {
        soci::transaction transaction(sql);
        sql << "INSERT INTO orders (cents) VALUES (300)";
        sql << "UPDATE orders SET cents = stop_here()";
        transaction.commit();
    });
    CHECK_SAME(error, "an interrupt");
    CHECK(number(sql, "SELECT sum(cents) FROM orders") == 300);
    sql << "BEGIN";  // none is open
    sql << "COMMIT";
}

TEST_CASE("an interrupted SELECT leaves the transaction open")
{
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    sql << "CREATE TABLE orders (id INTEGER PRIMARY KEY, cents INTEGER)";
    add_function(sql, "stop_here", [&] { interrupt(sql); });

    soci::transaction transaction(sql);
    sql << "INSERT INTO orders (cents) VALUES (300)";
    CHECK_SAME(error_of([&] { number(sql, endless_query("stop_here")); }),
               "an interrupt");
    transaction.commit();
    CHECK(number(sql, "SELECT sum(cents) FROM orders") == 300);
}

TEST_CASE("run_within begins nothing when its limits are reached already")
{
    workbook::ScratchDatabase database;
    auto const clock = std::make_shared<pooling::ManualClock>();
    Limits const late{.stop = {}, .deadline = Deadline(clock, 10ms)};
    std::stop_source source;
    Limits const stopped{.stop = source.get_token(), .deadline = Deadline(clock, 10ms)};
    bool begun = false;
    auto const query = [&](soci::session&) {
        begun = true;
        return 1;
    };
    clock->advance(10ms);
    CHECK_SAME(error_of([&] { run_within(database.sql, late, query); }),
               "DeadlinePassed");
    source.request_stop();
    CHECK_SAME(error_of([&] { run_within(database.sql, stopped, query); }),
               "Cancelled");
    CHECK(!begun);
}

TEST_CASE("run_within does not change an error of another kind")
{
    workbook::ScratchDatabase database;
    std::stop_source source;
    auto const query = [&](soci::session& sql) {
        source.request_stop();
        return number(sql, "SELECT no_such_column");
    };
    CHECK_SAME(error_of([&] {
                   run_within(database.sql,
                              {.stop = source.get_token(), .deadline = {}}, query);
               }),
               "a soci_error");
    CHECK(number(database.sql, "SELECT 7") == 7);
}

TEST_CASE("one and one_or_none tell none, one and two rows apart")
{
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    auto const rows = [&](int count) {
        return soci::rowset<int>((sql.prepare
                                      << "SELECT value FROM json_each('[7,8,9]')"
                                         " LIMIT :count",
                                  soci::use(count)));
    };
    CHECK(one_or_none(rows(0)) == std::nullopt);
    CHECK(one_or_none(rows(1)) == 7);
    CHECK_THROWS_AS(one_or_none(rows(3)), MultipleResultsFound);
    CHECK_THROWS_AS(one(rows(0)), NoResultFound);
    CHECK(one(rows(1)) == 7);
    CHECK(all(rows(0)).empty());
    CHECK(all(rows(3)) == std::vector<int>{7, 8, 9});
}

namespace {

Task<int> give(int value)
{
    co_return value;
}

Task<int> fail(std::string text)
{
    throw std::runtime_error(text);
    co_return 0;
}

Task<int> sum(std::vector<Task<int>> tasks)
{
    int total = 0;
    std::vector<int> const values = co_await when_all(std::move(tasks));
    for (int const value : values) {
        total += value;
    }
    co_return total + co_await give(100);
}

}  // namespace

TEST_CASE("tasks that never wait need no more turns of the loop than one")
{
    EventLoop loop;
    std::vector<Task<int>> tasks;
    for (int i = 0; i < 1000; ++i) {
        tasks.push_back(give(i));
    }
    CHECK(run(loop, sum(std::move(tasks))) == 499'600);
    CHECK(run(loop, sum({})) == 100);
}

TEST_CASE("when_all throws the first error in the order of the tasks")
{
    EventLoop loop;
    std::vector<Task<int>> tasks;
    tasks.push_back(give(1));
    tasks.push_back(fail("the second"));
    tasks.push_back(fail("the third"));
    CHECK_SAME(error_of([&] { run(loop, sum(std::move(tasks))); }), "the second");
}

TEST_CASE("tasks that have a name are awaited where they are")
{
    EventLoop loop;
    auto const one_after_the_other = [](std::vector<Task<int>> tasks) -> Task<int> {
        int const first = co_await tasks[0];
        co_return first * 10 + co_await tasks[1];
    };
    std::vector<Task<int>> tasks;
    tasks.push_back(give(4));
    tasks.push_back(give(2));
    CHECK(run(loop, one_after_the_other(std::move(tasks))) == 42);
}

TEST_CASE("a task that is never started is destroyed without running")
{
    bool begun = false;
    {
        auto const note = [](bool& flag) -> Task<int> {
            flag = true;
            co_return 1;
        };
        Task<int> const task = note(begun);
    }
    CHECK(!begun);
}

}  // namespace async::cases
