// How large a pool has to be when each thread takes more than one connection.
#include "sections.hpp"

#include <atomic>
#include <barrier>
#include <iostream>
#include <thread>

namespace pooling {

namespace {

//! [smallest-size]
// With one less, every thread can hold all its connections but one, and wait for that.
int smallest_size(int threads, int connections_each)
{
    return threads * (connections_each - 1) + 1;
}
//! [smallest-size]

//! [two-leases-for-each-thread]
// How many of three threads get a second connection while all three hold a first.
int threads_that_get_two(Pool& pool)
{
    std::atomic<int> served = 0;
    std::barrier together(3);
    auto const work = [&] {
        Lease const first = pool.borrow();
        together.arrive_and_wait();  // now all hold one
        try {
            Lease const second = pool.borrow();
            ++served;
        } catch (PoolTimeout const&) {
        }
        together.arrive_and_wait();  // until then no thread gives its first one back
    };
    std::thread one(work);
    std::thread two(work);
    work();
    one.join();
    two.join();
    return served;
}
//! [two-leases-for-each-thread]

}  // namespace

void two_leases_for_each_thread(workbook::ScratchFolder const& folder)
{
    using namespace std::chrono_literals;
    int const enough = smallest_size(3, 2);
    for (int const size : {enough - 1, enough}) {
        PoolOptions options = shop_options(folder);
        options.size = size;
        options.max_overflow = 0;
        options.timeout = size < enough ? 20ms : 60s;
        Pool pool(options);
        std::cout << "size " << size << ": " << threads_that_get_two(pool)
                  << " of 3 threads get their second connection\n";
    }
}

}  // namespace pooling
