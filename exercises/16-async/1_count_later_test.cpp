// Exercise 16, task 1, warm-up, 5 minutes: the cases.
// Edit: count_later.cpp
#include "06-pooling/test_threads.hpp"
#include "count_later.hpp"
#include "held.hpp"
#include "watched_shop.hpp"

#include <atomic>
#include <string>
#include <thread>
#include <vector>

namespace async::cases {

namespace {

using pooling::cases::Thread;

bool is_ready(std::future<int> const& future)
{
    return future.valid() && future.wait_for(0s) == std::future_status::ready;
}

}  // namespace

TEST_SUITE_BEGIN("1 count_later");

TEST_CASE("count_later counts the orders of the user")
{
    WatchedShop shop(2);
    WorkerThreads threads(2, 8);
    for (auto const& [user_id, orders] :
         {std::pair(41LL, "2"), {17LL, "1"}, {5LL, "0"}, {4'294'967'337LL, "0"}}) {
        INFO("for user ", user_id);
        CHECK_SAME(
            answer([&] { return count_later(threads, shop.pool(), user_id).get(); }),
            orders);
    }
}

TEST_CASE("count_later runs the query in one of the threads")
{
    WatchedShop shop(1);
    WorkerThreads threads(1, 8);
    std::thread::id const worker =
        threads.submit([] { return std::this_thread::get_id(); }).get();
    std::thread::id reader;
    shop.at_query = [&] { reader = std::this_thread::get_id(); };

    CHECK_SAME(answer([&] { return count_later(threads, shop.pool(), 41).get(); }),
               "2");
    CHECK_SAME(reader == worker ? "the thread" : "another thread", "the thread");
}

TEST_CASE("count_later returns while the query still waits for its turn")
{
    WatchedShop shop(2);
    Held held;
    WorkerThreads threads(1, 8);
    threads.enqueue([&] { held.wait(); });
    comes_true([&] { return held.count() == 1; });
    Thread<std::vector<std::future<int>>> caller([&] {
        std::vector<std::future<int>> counts;
        counts.push_back(count_later(threads, shop.pool(), 41));
        counts.push_back(count_later(threads, shop.pool(), 17));
        return counts;
    });
    held.all_others_sleep();
    std::string const meanwhile =
        caller.done() ? "it has returned" : "it waits for the query";
    held.let_go();

    std::vector<std::future<int>> counts = caller.result();
    INFO("two calls while the only thread is busy");
    CHECK_SAME(answer([&] { return counts[0].get(); }), "2");
    CHECK_SAME(answer([&] { return counts[1].get(); }), "1");
    CHECK_SAME(meanwhile, "it has returned");
}

TEST_CASE("count_later borrows no connection before its turn has come")
{
    WatchedShop shop(1);
    Held held;
    WorkerThreads threads(1, 8);
    threads.enqueue([&] { held.wait(); });
    comes_true([&] { return held.count() == 1; });
    Thread<std::future<int>> caller(
        [&] { return count_later(threads, shop.pool(), 41); });
    held.all_others_sleep();
    std::string const waiting = shop.in_use();
    held.let_go();

    CHECK_SAME(answer([&] { return caller.result().get(); }), "2");
    INFO("while the query waits in the queue");
    CHECK_SAME(waiting, "0 in use");
}

TEST_CASE("count_later keeps its connection until the query has ended")
{
    WatchedShop shop(1);
    WorkerThreads threads(1, 8);
    std::string during = "no query";
    shop.at_query = [&] { during = shop.in_use(); };

    CHECK_SAME(answer([&] { return count_later(threads, shop.pool(), 230).get(); }),
               "1");
    INFO("while the query runs");
    CHECK_SAME(during, "1 in use");
}

TEST_CASE("count_later has given the connection back when the future is ready")
{
    // Declared first: the thread uses them until it ends.
    std::atomic<bool> goes_back = false;
    std::atomic<bool> looked_at = false;
    WatchedShop shop(1);
    WorkerThreads threads(1, 8);
    shop.at_give_back = [&] {
        goes_back = true;
        comes_true([&] { return looked_at.load(); });
        goes_back = false;
    };
    std::future<int> count = count_later(threads, shop.pool(), 230);
    comes_true([&] { return goes_back.load(); });
    bool const too_early = is_ready(count) && goes_back;
    looked_at = true;

    CHECK_SAME(answer([&] { return count.get(); }), "1");
    INFO("while the connection goes back");
    CHECK_SAME(too_early ? "the future is ready" : "it is not ready",
               "it is not ready");
    CHECK_SAME(shop.in_use(), "0 in use");
}

TEST_CASE("count_later leaves an error to the future")
{
    WatchedShop shop(1);
    WorkerThreads threads(1, 8);
    shop.drop_orders();
    std::future<int> count;

    {
        INFO("the table is missing; the call itself gives");
        CHECK_SAME(answer([&] {
                       count = count_later(threads, shop.pool(), 41);
                       return 0;
                   }),
                   "0");
    }
    INFO("the table is missing; the future gives");
    CHECK_SAME(answer([&] { return count.get(); }),
               "soci_error: no such table: orders");
    CHECK_SAME(shop.in_use(), "0 in use");
}

TEST_CASE("count_later leaves an error of the pool to the future")
{
    WatchedShop shop(1, 0ms);
    WorkerThreads threads(1, 8);
    pooling::Lease lease = shop.pool().borrow();
    std::future<int> count;

    {
        INFO("the pool has no connection and waits for none; the call itself gives");
        CHECK_SAME(answer([&] {
                       count = count_later(threads, shop.pool(), 41);
                       return 0;
                   }),
                   "0");
    }
    comes_true([&] { return is_ready(count); });
    lease.give_back();
    INFO("the pool had no connection; the future gives");
    CHECK_SAME(answer([&] { return count.get(); }), "PoolTimeout");
}

TEST_SUITE_END();

}  // namespace async::cases
