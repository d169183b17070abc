// Queries that nobody wants any more.
#include "06-pooling/manual_clock.hpp"
#include "16-async/engine/query_runner.hpp"
#include "16-async/engine/sql_function.hpp"
#include "sections.hpp"
#include "shop.hpp"

#include <iostream>
#include <latch>

namespace async {

using namespace std::chrono_literals;

namespace {

int run_endless_query(soci::session& sql)
{
    int count = 0;
    sql << endless_query("tick"), soci::into(count);
    return count;
}

// What the future has: a count, or the error.
void show(char const* what, std::future<int>& count)
{
    std::cout << what;
    try {
        std::cout << count.get() << " orders\n";
    } catch (std::exception const& error) {
        std::cout << error.what() << '\n';
    }
}

}  // namespace

//! [interrupted]
void interrupted()
{
    std::latch running(1);
    std::once_flag first;
    Shop shop(1, [&](soci::session& sql) {
        add_function(sql, "tick",
                     [&] { std::call_once(first, [&] { running.count_down(); }); });
    });
    pooling::Lease const lease = shop.pool().borrow();
    soci::session& sql = lease.session();
    {
        std::jthread const other([&] {
            running.wait();
            interrupt(sql);
        });
        try {
            run_endless_query(sql);
        } catch (soci::soci_error const& error) {
            std::cout << error.get_error_message()
                      << "\nSQLITE_INTERRUPT: " << is_interrupt(error) << '\n';
        }
    }
    std::cout << "the session afterwards: " << count_orders(sql, 230) << " orders\n";

    interrupt(sql);  // too early: nothing runs
    std::cout << "interrupted before it began: " << count_orders(sql, 230)
              << " orders\n";
}
//! [interrupted]

//! [deadlines]
void a_deadline_for_each()
{
    auto const clock = std::make_shared<pooling::ManualClock>();
    Shop shop(1, [&](soci::session& sql) {
        add_function(sql, "tick", [&] { clock->advance(1ms); });  // a row takes 1 ms
    });
    WorkerThreads threads(1, 16);
    QueryRunner runner(shop.pool(), threads);
    auto const count = [](soci::session& sql) { return count_orders(sql, 41); };

    Limits const half_a_second{.stop = {}, .deadline = Deadline(clock, 500ms)};
    std::future<int> quick = runner.run(count, half_a_second);
    show("quick: ", quick);
    std::future<int> slow = runner.run(run_endless_query, half_a_second);
    std::future<int> behind_it = runner.run(count, half_a_second);
    std::future<int> patient = runner.run(count);
    show("slow: ", slow);
    show("behind it: ", behind_it);
    show("without a deadline: ", patient);
}
//! [deadlines]

//! [cancelled]
void cancelled()
{
    std::latch running(1);
    std::once_flag first;
    Shop shop(1, [&](soci::session& sql) {
        add_function(sql, "tick",
                     [&] { std::call_once(first, [&] { running.count_down(); }); });
    });
    WorkerThreads threads(1, 16);
    QueryRunner runner(shop.pool(), threads);

    std::stop_source user;  // the one who closes the page
    Limits const limits{.stop = user.get_token(), .deadline = {}};
    std::future<int> report = runner.run(
        [](soci::session& sql) {
            soci::transaction transaction(sql);
            sql << "UPDATE orders SET cents = 0";
            int const count = run_endless_query(sql);
            transaction.commit();
            return count;
        },
        limits);
    std::future<int> next = runner.run(run_endless_query, limits);
    running.wait();
    user.request_stop();
    show("running: ", report);
    show("queued: ", next);

    pooling::Lease const lease = shop.pool().borrow();
    int cents = 0;
    lease.session() << "SELECT sum(cents) FROM orders", soci::into(cents);
    std::cout << "the UPDATE before it: undone, the sum is " << cents << " cents\n"
              << shop.pool().statistics().opened_in_all << " connection was opened\n";
}
//! [cancelled]

}  // namespace async
