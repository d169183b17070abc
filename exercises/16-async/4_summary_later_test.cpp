// Exercise 16, task 4, stretch, 25 minutes: the cases.
// Edit: summary_later.cpp
#include "06-pooling/test_threads.hpp"
#include "held.hpp"
#include "summary_later.hpp"
#include "watched_shop.hpp"

#include <atomic>
#include <functional>
#include <vector>

namespace async::cases {

namespace {

struct Fixture {
    WatchedShop shop;
    EventLoop loop;
    WorkerThreads threads;
    QueryRunner queries{shop.pool(), threads};

    explicit Fixture(int size = 2) : shop(size), threads(size, 16, WhenFull::refuse) {}

    Task<Summary> summary(long long user_id)
    {
        return summary_later(loop, queries, user_id);
    }

    // "2 orders, 1500 cents", or the error that came instead.
    std::string run(Task<Summary> task)
    {
        std::string text;
        std::string const error = answer([&] {
            Summary const summary = async::run(loop, std::move(task));
            text = std::to_string(summary.orders) + " orders, " +
                   std::to_string(summary.cents) + " cents";
            return 0;
        });
        return error == "0" ? text : error;
    }
};

}  // namespace

TEST_SUITE_BEGIN("4 summary_later");

TEST_CASE("summary_later gives both numbers of the user")
{
    Fixture fixture;

    CHECK_SAME(fixture.run(fixture.summary(41)), "2 orders, 1500 cents");
    CHECK_SAME(fixture.run(fixture.summary(17)), "1 orders, 900 cents");
    CHECK_SAME(fixture.run(fixture.summary(4'294'967'337)), "0 orders, 0 cents");
    fixture.shop.pool().borrow().session()
        << "INSERT INTO order_rows (user_id, cents) VALUES (230, 100)";
    INFO("two orders of the same amount");
    CHECK_SAME(fixture.run(fixture.summary(230)), "2 orders, 200 cents");
}

TEST_CASE("summary_later runs both queries at the same time")
{
    Fixture fixture;
    std::atomic<int> running = 0;
    std::atomic<bool> alone = false;
    fixture.shop.at_query = [&] {
        ++running;
        if (!comes_true([&] { return running >= 2; })) {
            alone = true;
        }
    };

    CHECK_SAME(fixture.run(fixture.summary(41)), "2 orders, 1500 cents");
    CHECK_SAME(alone ? "one after the other" : "at the same time", "at the same time");
}

TEST_CASE("summary_later runs its queries in the threads and not in the loop")
{
    Fixture fixture;
    std::thread::id const loop = std::this_thread::get_id();
    std::atomic<int> in_the_loop = 0;
    fixture.shop.at_query = [&] {
        in_the_loop += std::this_thread::get_id() == loop ? 1 : 0;
    };

    CHECK_SAME(fixture.run(fixture.summary(41)), "2 orders, 1500 cents");
    CHECK_SAME(std::to_string(in_the_loop) + " in the loop", "0 in the loop");
}

TEST_CASE("summary_later lets the loop do other things while the queries run")
{
    Fixture fixture;
    std::atomic<int> ticks = 0;
    std::atomic<bool> stands_still = false;
    fixture.shop.at_query = [&] {
        int const before = ticks;
        if (!comes_true([&] { return ticks >= before + 3; })) {
            stands_still = true;
        }
    };
    bool starting = false;
    bool inside = false;
    std::function<void()> const tick = [&] {
        ++ticks;
        inside = inside || starting;
        fixture.loop.post(tick);
    };
    fixture.loop.post(tick);
    Task<Summary> task = fixture.summary(41);
    std::size_t left = 1;
    fixture.loop.post([&] {  // as `run` does
        starting = true;
        task.start(std::noop_coroutine(), left);
        starting = false;
    });
    while (left > 0) {
        fixture.loop.run_one();
    }

    CHECK_SAME(std::to_string(task.result().cents) + " cents", "1500 cents");
    CHECK_SAME(stands_still ? "the loop stands still" : "the loop goes on",
               "the loop goes on");
    INFO("other functions of the loop run");
    CHECK_SAME(inside ? "inside the coroutine" : "after it has stopped",
               "after it has stopped");
}

TEST_CASE("summary_later does not wait in the loop for the slower query")
{
    Held held;  // a thread uses it until it ends
    Fixture fixture;
    std::atomic<int> ticks = 0;
    std::function<void()> const tick = [&] {
        ++ticks;
        fixture.loop.post(tick);
    };
    std::atomic<int> begun = 0;
    std::atomic<bool> stands_still = false;
    fixture.shop.at_query = [&] {
        if (++begun == 2) {
            return;
        }
        // The first one to begin is the slower: it lets the other run, and ends later.
        held.let_go();
        if (!comes_true(
                [&] { return begun == 2 && fixture.shop.in_use() == "1 in use"; })) {
            return;
        }
        fixture.threads.submit([] {})
            .get();  // the loop has been told of the other's end
        int const before = ticks;
        stands_still = !comes_true([&] { return ticks >= before + 10; });
    };
    pooling::cases::ScopeExit const at_the_end([&] { held.let_go(); });
    fixture.threads.enqueue([&] { held.wait(); });
    comes_true([&] { return held.count() == 1; });
    fixture.loop.post(tick);

    CHECK_SAME(fixture.run(fixture.summary(41)), "2 orders, 1500 cents");
    INFO("one query has ended and the other still runs");
    CHECK_SAME(stands_still ? "the loop stands still" : "the loop goes on",
               "the loop goes on");
}

TEST_CASE("summary_later begins nothing before it is awaited")
{
    Fixture fixture;
    std::atomic<int> queries = 0;
    fixture.shop.at_query = [&] { ++queries; };
    Task<Summary> task = fixture.summary(41);
    // Had it queued its queries, they would be before this.
    fixture.threads.submit([] {}).get();
    fixture.threads.submit([] {}).get();
    int const before = queries;

    CHECK_SAME(fixture.run(std::move(task)), "2 orders, 1500 cents");
    CHECK_SAME(std::to_string(before) + " queries before", "0 queries before");
}

TEST_CASE("summary_later throws the error of its queries after both have ended")
{
    Fixture fixture;
    fixture.shop.drop_orders();

    CHECK_SAME(fixture.run(fixture.summary(41)), "soci_error: no such table: orders");
    CHECK_SAME(fixture.shop.in_use(), "0 in use");
}

TEST_CASE("summary_later throws the error of the count when both fail")
{
    Fixture fixture;
    fixture.shop.drop_orders();
    fixture.shop.pool().borrow().session()
        << "CREATE VIEW orders AS SELECT id FROM order_rows";

    INFO("the table has no user_id for the count, and no cents for the sum");
    CHECK_SAME(fixture.run(fixture.summary(41)), "soci_error: no such column: user_id");
}

TEST_CASE("summary_later waits for the other query when one has failed")
{
    Fixture fixture(1);  // so one query begins when the other has failed
    fixture.shop.pool().invalidate();
    int opened = 0;
    fixture.shop.at_open = [&] {
        if (++opened == 1) {
            throw std::runtime_error("no");
        }
    };
    std::atomic<int> ticks = 0;
    std::function<void()> const tick = [&] {
        ++ticks;
        fixture.loop.post(tick);
    };
    fixture.loop.post(tick);
    std::atomic<bool> has_ended = false;
    std::atomic<bool> too_early = false;
    fixture.shop.at_query = [&] {
        int const before = ticks;  // the loop stops as soon as the task is done
        comes_true([&] { return has_ended || ticks >= before + 10; });
        too_early = has_ended.load();
    };

    std::string const error = fixture.run(fixture.summary(41));
    has_ended = true;
    fixture.threads.submit([] {}).get();
    CHECK_SAME(error, "runtime_error: no");
    INFO("while one query still runs");
    CHECK_SAME(too_early ? "the coroutine has ended" : "it waits", "it waits");
}

TEST_CASE("summary_later can be awaited several times at once with one thread")
{
    Fixture fixture(1);
    std::vector<Task<Summary>> tasks;
    for (long long const user_id : {17, 41, 230}) {
        tasks.push_back(fixture.summary(user_id));
    }
    std::string cents;
    for (Summary const& summary :
         async::run(fixture.loop, when_all(std::move(tasks)))) {
        cents += std::to_string(summary.cents) + " ";
    }

    CHECK_SAME(cents, "900 1500 100 ");
}

TEST_SUITE_END();

}  // namespace async::cases
