// Our pool under load: what must never happen, counted.
#include "sections.hpp"

#include <array>
#include <atomic>
#include <iostream>
#include <latch>
#include <thread>
#include <vector>

//! [eight-threads-three-connections]
void eight_threads_three_connections(workbook::ScratchFolder const& folder)
{
    PoolOptions options = shop_options(folder);
    options.size = 3;
    options.max_overflow = 0;
    Pool pool(options);
    std::latch start(8);
    std::array<std::atomic<int>, 3> users_of{};  // of each connection, at this moment
    std::atomic<int> shared = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back([&] {
                start.arrive_and_wait();
                for (int request = 0; request < 50; ++request) {
                    Lease const lease = pool.borrow();
                    auto& users = users_of.at(
                        static_cast<std::size_t>(lease.connection().number - 1));
                    shared += ++users > 1 ? 1 : 0;
                    count_orders(lease.session());
                    --users;
                }
            });
        }
    }
    PoolStatistics const statistics = pool.statistics();
    std::cout << statistics.borrowed_in_all << " requests served, " << shared
              << " times a connection with two users\n"
              << (statistics.opened_in_all <= 3 ? "never more than 3" : "more than 3")
              << " connections, " << statistics.in_use << " still in use\n";
}
//! [eight-threads-three-connections]
