// Two tasks that share a session: each does what is right, and it comes out wrong.
//
// The tasks take turns as the latches say, so the result is always the same. Without
// latches each of these happens now and then, and there is a data race as well.
#include "16-async/engine/worker_threads.hpp"
#include "sections.hpp"
#include "shop.hpp"

#include <future>
#include <iostream>
#include <latch>

namespace async {

namespace {

int sum_of_cents(soci::session& sql)
{
    int cents = 0;
    sql << "SELECT sum(cents) FROM orders", soci::into(cents);
    return cents;
}

// Runs a task in the middle of another one, in a thread of its own.
template <typename Work>
auto meanwhile(WorkerThreads& threads, Work work)
{
    return threads.submit(work).get();
}

//! [mixed-statements]
void mixed_statements(soci::session& sql, WorkerThreads& threads)
{
    int sum_of_the_other = 0;
    // Another task runs its query, while this one writes the text of its own.
    auto const id_of_ada = [&] {
        sum_of_the_other = meanwhile(threads, [&] { return sum_of_cents(sql); });
        return 41;
    };
    int orders = 0;
    try {
        sql << "SELECT count(*) FROM orders WHERE user_id = " << id_of_ada(),
            soci::into(orders);
        std::cout << orders << " orders\n";
    } catch (soci::soci_error const& error) {
        std::cout << "one: " << error.what() << '\n';
    }
    std::cout << "the other: " << sum_of_the_other << " cents\n";
}
//! [mixed-statements]

}  // namespace

void one_session_for_two_tasks()
{
    Shop shop(1);
    WorkerThreads threads(1, 16);
    pooling::Lease const lease = shop.pool().borrow();
    mixed_statements(lease.session(), threads);
}

}  // namespace async
