// Who waits for a query, and how many threads that takes.
#include "16-async/engine/query_runner.hpp"
#include "16-async/engine/sql_function.hpp"
#include "at_once.hpp"
#include "sections.hpp"
#include "shop.hpp"

#include <barrier>
#include <future>
#include <iostream>
#include <thread>
#include <vector>

namespace async {

namespace {

//! [slow-query]
// A query that takes as long as our SQL function wait_for_server() does.
void slow_query(soci::session& sql)
{
    int one = 0;
    sql << "SELECT wait_for_server()", soci::into(one);
}
//! [slow-query]

}  // namespace

//! [holds-its-thread]
void a_query_holds_its_thread()
{
    AtOnce queries;
    Shop alone(1, [&](soci::session& sql) {
        add_function(sql, "wait_for_server", [&] {
            queries.begin();
            queries.end();
        });
    });
    pooling::Lease const lease = alone.pool().borrow();
    for (int i = 0; i < 4; ++i) {
        slow_query(lease.session());
    }
    std::cout << "4 queries in one thread: " << queries.most() << " at a time\n";

    std::barrier all_four(4);  // each query waits until the other three run too
    Shop shop(4, [&](soci::session& sql) {
        add_function(sql, "wait_for_server", [&] {
            queries.begin();
            all_four.arrive_and_wait();
            queries.end();
        });
    });
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] { slow_query(shop.pool().borrow().session()); });
        }
    }
    std::cout << "4 queries in four threads: " << queries.most() << " at a time\n";
}
//! [holds-its-thread]

//! [std-async]
void std_async()
{
    constexpr int requests = 64;
    AtOnce threads;
    std::barrier all_of_them(requests);
    std::vector<std::future<void>> futures;
    for (int i = 0; i < requests; ++i) {
        futures.push_back(std::async(std::launch::async, [&] {
            threads.begin();
            all_of_them.arrive_and_wait();
            threads.end();
        }));
    }
    for (std::future<void>& future : futures) {
        future.get();
    }
    std::cout << requests << " calls: " << threads.most() << " threads at a time\n";

    bool done = false;
    static_cast<void>(std::async(std::launch::async, [&] { done = true; }));
    std::cout << "a future that is not kept: on the next line it is "
              << (done ? "done" : "not done") << '\n';
}
//! [std-async]

//! [four-threads]
void four_threads_and_a_queue()
{
    AtOnce queries;
    std::barrier four(4);  // a query goes on when four of them run
    Shop shop(4, [&](soci::session& sql) {
        add_function(sql, "wait_for_server", [&] {
            queries.begin();
            four.arrive_and_wait();
            queries.end();
        });
    });
    WorkerThreads threads(4, 16);
    QueryRunner runner(shop.pool(), threads);

    std::vector<std::future<int>> counts;
    for (long long const user_id :
         {17, 41, 230, 17, 41, 230, 17, 41, 230, 17, 41, 230}) {
        counts.push_back(runner.run([user_id](soci::session& sql) {
            slow_query(sql);
            return count_orders(sql, user_id);
        }));
    }
    std::cout << "12 queries:";
    for (std::future<int>& count : counts) {
        std::cout << ' ' << count.get();
    }
    std::cout << '\n'
              << queries.most() << " at a time, on "
              << shop.pool().statistics().opened_in_all << " connections\n";
}
//! [four-threads]

}  // namespace async
