// How long many queries take. Run it without sanitizers:
//   scripts/workbook run 16 --measure
#include "workbook/measure.hpp"
#include "16-async/engine/in_threads.hpp"
#include "16-async/engine/sql_function.hpp"
#include "16-async/engine/when_all.hpp"
#include "sections.hpp"
#include "shop.hpp"
#include "workbook/table.hpp"

#include <chrono>
#include <functional>
#include <iostream>
#include <memory>
#include <thread>
#include <vector>

namespace async {

namespace {

using workbook::duration;
using workbook::seconds_of;

// What a query to another machine takes: 20 ms, in which this machine does nothing.
int wait_for_answer(soci::session& sql)
{
    int one = 0;
    sql << "SELECT wait_for_server()", soci::into(one);
    return one;
}

// Has all connections open before anything is measured.
void open_all(pooling::Pool& pool, int connections)
{
    std::vector<pooling::Lease> leases;
    for (int i = 0; i < connections; ++i) {
        leases.push_back(pool.borrow());
    }
}

double one_after_the_other(Shop& shop, int queries)
{
    pooling::Lease const lease = shop.pool().borrow();
    return seconds_of([&] {
        for (int i = 0; i < queries; ++i) {
            wait_for_answer(lease.session());
        }
    });
}

double in_a_thread_each(Shop& shop, int queries)
{
    return seconds_of([&] {
        std::vector<std::future<int>> futures;
        for (int i = 0; i < queries; ++i) {
            futures.push_back(std::async(std::launch::async, [&] {
                return wait_for_answer(shop.pool().borrow().session());
            }));
        }
        for (std::future<int>& future : futures) {
            future.get();
        }
    });
}

double in_threads(Shop& shop, int queries, int threads)
{
    WorkerThreads workers(threads, 64);
    QueryRunner runner(shop.pool(), workers);
    return seconds_of([&] {
        std::vector<std::future<int>> futures;
        for (int i = 0; i < queries; ++i) {
            futures.push_back(runner.run(wait_for_answer));
        }
        for (std::future<int>& future : futures) {
            future.get();
        }
    });
}

Task<int> answer_later(EventLoop& loop, QueryRunner& runner)
{
    co_return co_await InThreads(loop, runner, wait_for_answer);
}

double in_coroutines(Shop& shop, int queries, int threads)
{
    EventLoop loop;
    WorkerThreads workers(threads, 64, WhenFull::refuse);
    QueryRunner runner(shop.pool(), workers);
    return seconds_of([&] {
        std::vector<Task<int>> tasks;
        for (int i = 0; i < queries; ++i) {
            tasks.push_back(answer_later(loop, runner));
        }
        run(loop, when_all(std::move(tasks)));
    });
}

void measure_queries_that_wait()
{
    workbook::print_section("Queries of 20 ms, in which nothing is computed here");
    Shop shop(64, [](soci::session& sql) {
        add_function(sql, "wait_for_server", [] {
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        });
    });
    open_all(shop.pool(), 64);
    workbook::Table table({"queries", "way", "time", ""});
    double const largest = 64 * 0.020;
    for (int const queries : {1, 4, 16, 64}) {
        auto const add = [&](char const* way, double seconds) {
            table.add({std::to_string(queries), way, duration(seconds),
                       workbook::bar(seconds, largest)});
        };
        add("one after the other", one_after_the_other(shop, queries));
        add("4 threads", in_threads(shop, queries, 4));
        add("16 threads", in_threads(shop, queries, 16));
        add("coroutines, 16 threads", in_coroutines(shop, queries, 16));
        add("std::async: a thread each", in_a_thread_each(shop, queries));
    }
    std::cout << table;
}

// A query that waits for nothing: SQLite computes in the thread that calls it.
int compute(soci::session& sql)
{
    int count = 0;
    sql << "WITH RECURSIVE numbers (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM"
           " numbers WHERE n < 300000) SELECT count(*) FROM numbers",
        soci::into(count);
    return count;
}

void measure_queries_that_compute()
{
    workbook::print_section("16 queries of SQLite, on " +
                            std::to_string(std::thread::hardware_concurrency()) +
                            " processors");
    Shop shop(16);
    open_all(shop.pool(), 16);
    std::vector<std::pair<int, double>> times;
    double largest = 0;
    for (int const threads : {1, 2, 4, 16}) {
        WorkerThreads workers(threads, 64);
        QueryRunner runner(shop.pool(), workers);
        double const seconds = seconds_of([&] {
            std::vector<std::future<int>> futures;
            for (int i = 0; i < 16; ++i) {
                futures.push_back(runner.run(compute));
            }
            for (std::future<int>& future : futures) {
                future.get();
            }
        });
        largest = std::max(largest, seconds);
        times.emplace_back(threads, seconds);
    }
    workbook::Table table({"threads", "time", ""});
    for (auto const& [threads, seconds] : times) {
        table.add({std::to_string(threads), duration(seconds),
                   workbook::bar(seconds, largest)});
    }
    std::cout << table;
}

}  // namespace

void measure_waiting()
{
    measure_queries_that_wait();
    measure_queries_that_compute();
}

}  // namespace async
