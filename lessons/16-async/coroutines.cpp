// Code that looks as if it waited, and holds no thread meanwhile.
#include "16-async/engine/in_threads.hpp"
#include "16-async/engine/sql_function.hpp"
#include "16-async/engine/when_all.hpp"
#include "at_once.hpp"
#include "sections.hpp"
#include "shop.hpp"

#include <barrier>
#include <iostream>
#include <numeric>
#include <set>
#include <thread>
#include <vector>

namespace async {

namespace {

// What the coroutines use, and the threads in which they have run.
struct Service {
    EventLoop& loop;
    QueryRunner& queries;
    std::set<std::thread::id> threads;
};

//! [count-later]
Task<int> count_later(Service& service, long long user_id)
{
    service.threads.insert(std::this_thread::get_id());
    auto const count = [user_id](soci::session& sql) {
        sql << "SELECT wait_for_server()";
        return count_orders(sql, user_id);
    };
    int const orders = co_await InThreads(service.loop, service.queries, count);
    service.threads.insert(std::this_thread::get_id());
    co_return orders;
}
//! [count-later]

//! [average]
Task<double> average_later(Service& service, std::vector<long long> user_ids)
{
    std::vector<Task<int>> counts;
    for (long long const user_id : user_ids) {
        counts.push_back(count_later(service, user_id));
    }
    std::vector<int> const orders = co_await when_all(std::move(counts));
    int const sum = std::accumulate(orders.begin(), orders.end(), 0);
    co_return static_cast<double>(sum) / static_cast<double>(orders.size());
}
//! [average]

Task<std::string> error_later(Service& service)
{
    auto const broken = [](soci::session& sql) {
        int count = 0;
        sql << "SELECT count(*) FROM order_table", soci::into(count);
        return count;
    };
    try {
        int const count = co_await InThreads(service.loop, service.queries, broken);
        co_return std::to_string(count);
    } catch (soci::soci_error const& error) {
        co_return error.get_error_message();
    }
}

}  // namespace

void coroutines()
{
    AtOnce queries;
    std::barrier all_three(3);
    Shop shop(3, [&](soci::session& sql) {
        add_function(sql, "wait_for_server", [&] {
            queries.begin();
            all_three.arrive_and_wait();
            queries.end();
        });
    });
    EventLoop loop;
    WorkerThreads threads(3, 16, WhenFull::refuse);
    QueryRunner runner(shop.pool(), threads);
    Service service{.loop = loop, .queries = runner, .threads = {}};

    std::cout << run(loop, average_later(service, {17, 41, 230}))
              << " orders on average\n"
              << queries.most() << " queries at a time, all coroutines in "
              << service.threads.size() << " thread\n"
              << "an error: " << run(loop, error_later(service)) << '\n';
}

}  // namespace async
