// Exercise 16, task 3, core, 20 minutes: the cases.
// Edit: run_both.cpp
#include "06-pooling/test_threads.hpp"
#include "held.hpp"
#include "run_both.hpp"
#include "watched_shop.hpp"

#include <atomic>
#include <stdexcept>

namespace async::cases {

namespace {

using pooling::cases::Thread;

// Two queries that take turns: the first begins, the second runs from its beginning to
// its end, the first goes on. A turn that does not come is not waited for for ever.
class Turns {
public:
    void let_the_second_run()
    {
        first_has_begun_ = true;
        comes_true([this] { return second_has_ended_.load(); });
    }
    void wait_for_the_first() const
    {
        comes_true([this] { return first_has_begun_.load(); });
    }
    void second_ends() { second_has_ended_ = true; }

private:
    std::atomic<bool> first_has_begun_ = false;
    std::atomic<bool> second_has_ended_ = false;
};

struct Fixture {
    WatchedShop shop;
    WorkerThreads threads{2, 8};
    Turns turns;

    explicit Fixture(int connections = 2) : shop(connections)
    {
        shop.pool().borrow().session()
            << "CREATE TABLE visits (id INTEGER PRIMARY KEY, page TEXT)";
    }

    // "1 and 2", or the error that came instead.
    std::string run(Query const& first, Query const& second)
    {
        std::string text;
        std::string const error = answer([&] {
            Both const both = run_both(shop.pool(), threads, first, second);
            text = std::to_string(both.first) + " and " + std::to_string(both.second);
            return 0;
        });
        return error == "0" ? text : error;
    }

    // The second query, in its turn.
    Query in_turn(Query const& query)
    {
        return [this, query](soci::session& sql) {
            turns.wait_for_the_first();
            pooling::cases::ScopeExit const at_the_end([this] { turns.second_ends(); });
            return query(sql);
        };
    }

    int count(std::string const& table)
    {
        int rows = 0;
        shop.pool().borrow().session() << "SELECT count(*) FROM " << table,
            soci::into(rows);
        return rows;
    }
};

int count_orders(soci::session& sql)
{
    int orders = 0;
    sql << "SELECT count(*) FROM order_rows", soci::into(orders);
    return orders;
}

int add_visit(soci::session& sql)
{
    int id = 0;
    sql << "INSERT INTO visits (page) VALUES ('start') RETURNING id", soci::into(id);
    return id;
}

int fail(soci::session&)
{
    throw std::runtime_error("no");
}

}  // namespace

TEST_SUITE_BEGIN("3 run_both");

TEST_CASE("run_both gives both results")
{
    Fixture fixture;
    auto const first = [&](soci::session& sql) {
        fixture.turns.let_the_second_run();
        return count_orders(sql);
    };

    CHECK_SAME(fixture.run(first, fixture.in_turn(add_visit)), "4 and 1");
    CHECK_SAME(fixture.shop.in_use(), "0 in use");
}

TEST_CASE("run_both keeps the text of one statement out of the other")
{
    Fixture fixture;
    auto const first = [&](soci::session& sql) {
        auto const user_id = [&] {  // asked for while the statement is being written
            fixture.turns.let_the_second_run();
            return 41;
        };
        int cents = 0;
        sql << "SELECT sum(cents) FROM order_rows WHERE user_id = " << user_id(),
            soci::into(cents);
        return cents;
    };

    CHECK_SAME(fixture.run(first, fixture.in_turn(count_orders)), "1500 and 4");
}

TEST_CASE("run_both keeps the last id of one session out of the other")
{
    Fixture fixture;
    auto const first = [&](soci::session& sql) {
        sql << "INSERT INTO visits (page) VALUES ('about')";
        fixture.turns.let_the_second_run();
        int own = 0;
        sql << "SELECT page = 'about' FROM visits WHERE id = last_insert_rowid()",
            soci::into(own);
        return own;
    };
    auto const second = [&](soci::session& sql) {
        add_visit(sql);
        return 1;
    };

    INFO("both add a row; 1 when the last id of the first is that of its own row");
    CHECK_SAME(fixture.run(first, fixture.in_turn(second)), "1 and 1");
}

TEST_CASE("run_both keeps a row of one query when the other rolls back")
{
    Fixture fixture;
    auto const first = [&](soci::session& sql) {
        soci::transaction const transaction(sql);  // not committed
        int const orders = count_orders(sql);
        fixture.turns.let_the_second_run();
        return orders;
    };

    CHECK_SAME(fixture.run(first, fixture.in_turn(add_visit)), "4 and 1");
    INFO("afterwards");
    CHECK_SAME(std::to_string(fixture.count("visits")) + " visits", "1 visits");
}

TEST_CASE("run_both lets each query have a transaction")
{
    Fixture fixture;
    auto const first = [&](soci::session& sql) {
        soci::transaction const transaction(sql);
        int const before = count_orders(sql);
        fixture.turns.let_the_second_run();
        return count_orders(sql) - before;  // the same snapshot: 0
    };
    auto const second = [&](soci::session& sql) {
        soci::transaction transaction(sql);
        sql << "INSERT INTO order_rows (user_id, cents) VALUES (5, 100)";
        transaction.commit();
        return count_orders(sql);
    };

    CHECK_SAME(fixture.run(first, fixture.in_turn(second)), "0 and 5");
}

TEST_CASE("run_both runs the queries at the same time")
{
    Fixture fixture;
    std::atomic<int> running = 0;
    auto const meet = [&](soci::session&) {
        ++running;
        return comes_true([&] { return running == 2; }) ? 2 : 1;
    };

    INFO("each query waits for the other");
    CHECK_SAME(fixture.run(meet, meet), "2 and 2");
}

TEST_CASE("run_both runs both queries in the threads")
{
    Held held;  // the threads use it until they end
    Fixture fixture;
    std::atomic<int> begun = 0;
    auto const query = [&](soci::session&) { return ++begun > 0 ? 1 : 0; };
    fixture.threads.enqueue([&] { held.wait(); });
    fixture.threads.enqueue([&] { held.wait(); });

    Thread<std::string> caller([&] { return fixture.run(query, query); });
    comes_true([&] { return held.count() == 2; });
    held.all_others_sleep();
    std::string const meanwhile = std::to_string(begun) + " begun";
    held.let_go();
    CHECK_SAME(caller.result(), "1 and 1");
    INFO("while both threads are busy");
    CHECK_SAME(meanwhile, "0 begun");
}

TEST_CASE("run_both runs one after the other when there is one connection")
{
    Fixture fixture(1);
    auto const in_use = [&](soci::session&) {
        return fixture.shop.pool().statistics().in_use;
    };

    INFO("connections in use during each query");
    CHECK_SAME(fixture.run(in_use, in_use), "1 and 1");
    CHECK_SAME(fixture.shop.in_use(), "0 in use");
}

TEST_CASE("run_both throws the error of a query after the other is done")
{
    Fixture fixture;
    auto const fail_later = [&](soci::session&) -> int {
        fixture.turns.let_the_second_run();
        throw std::runtime_error("no");
    };

    CHECK_SAME(fixture.run(fail_later, fixture.in_turn(add_visit)),
               "runtime_error: no");
    CHECK_SAME(fixture.run(add_visit, fail), "runtime_error: no");
    int begun = 0;
    auto const fail_in_sql = [&](soci::session& sql) {
        ++begun;
        sql << "DELETE FROM order_table";
        return 0;
    };
    CHECK_SAME(fixture.run(add_visit, fail_in_sql),
               "soci_error: no such table: order_table");
    INFO("the query that fails");
    CHECK_SAME(std::to_string(begun) + " begun", "1 begun");
    CHECK_SAME(std::to_string(fixture.count("visits")) + " visits", "3 visits");
    CHECK_SAME(fixture.shop.in_use(), "0 in use");
}

TEST_CASE("run_both waits for the second query when the first has failed")
{
    Held held;  // the threads use it until they end
    std::atomic<bool> ended = false;
    Query const first = [&](soci::session&) -> int {
        comes_true([&] { return held.count() == 1; });
        throw 1040;
    };
    Query const second = [&](soci::session& sql) {
        held.wait();
        int const id = add_visit(sql);
        ended = true;
        return id;
    };
    Fixture fixture;

    Thread<std::string> caller([&] { return fixture.run(first, second); });
    comes_true([&] { return held.count() == 1 || caller.done(); });
    held.all_others_sleep();  // the first query has failed by then
    std::string const meanwhile = caller.done() ? "it has ended" : "it waits";
    held.let_go();
    CHECK_SAME(caller.result(), "the number 1040");
    INFO("while the second query still runs");
    CHECK_SAME(meanwhile, "it waits");
    comes_true([&] { return ended.load(); });
    INFO("afterwards");
    CHECK_SAME(std::to_string(fixture.count("visits")) + " visits", "1 visits");
}

TEST_CASE("run_both throws the first query's error when both fail")
{
    Fixture fixture;
    auto const first = [&](soci::session&) -> int {
        fixture.turns.let_the_second_run();
        throw std::runtime_error("the first");
    };
    auto const second = [&](soci::session&) -> int {
        throw std::runtime_error("the second");
    };

    CHECK_SAME(fixture.run(first, fixture.in_turn(second)), "runtime_error: the first");
}

TEST_SUITE_END();

}  // namespace async::cases
