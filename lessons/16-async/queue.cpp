// What the caller learns: that there is too much to do, and that something has failed.
#include "16-async/engine/query_runner.hpp"
#include "sections.hpp"
#include "shop.hpp"

#include <iostream>
#include <latch>

namespace async {

//! [queue-full]
void the_queue_is_full()
{
    std::latch begun(1);
    std::latch let_go(1);
    WorkerThreads threads(1, 2, WhenFull::refuse);
    std::future<void> const slow = threads.submit([&] {
        begun.count_down();
        let_go.wait();
    });
    begun.wait();
    threads.submit([] {});
    threads.submit([] {});
    std::cout << "1 runs, " << threads.waiting() << " wait\n";
    try {
        threads.submit([] {});
    } catch (Refused const& error) {
        std::cout << "the next: " << error.what() << '\n';
    }
    let_go.count_down();
    slow.wait();
}
//! [queue-full]

//! [error-in-the-future]
void an_error_comes_with_the_future()
{
    Shop shop(1);
    WorkerThreads threads(1, 16);
    QueryRunner runner(shop.pool(), threads);

    std::future<int> broken = runner.run([](soci::session& sql) {
        int count = 0;
        sql << "SELECT count(*) FROM order_table", soci::into(count);
        return count;
    });
    std::future<int> next =
        runner.run([](soci::session& sql) { return count_orders(sql, 41); });
    std::cout << "both are queued\n";
    try {
        std::cout << broken.get() << '\n';
    } catch (soci::soci_error const& error) {
        std::cout << "get() throws: " << error.get_error_message() << '\n';
    }
    std::cout << "the same thread goes on: " << next.get() << " orders\n";
}
//! [error-in-the-future]

}  // namespace async
