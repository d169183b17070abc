// Our pool: connections that are not what they were, and leases that do not end.
#include "06-pooling/manual_clock.hpp"
#include "sections.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <iostream>

namespace pooling {

using namespace std::chrono_literals;

//! [too-old]
void too_old(workbook::ScratchFolder const& folder)
{
    auto const clock = std::make_shared<ManualClock>();
    PoolOptions options = shop_options(folder);
    options.recycle = 1h;
    options.clock = clock;
    Pool pool(options);

    std::cout << "at once:       connection " << pool.borrow().connection().number;
    clock->advance(59min);
    std::cout << "\nafter 59 min:  connection " << pool.borrow().connection().number;
    clock->advance(1min);
    std::cout << "\nafter 60 min:  connection " << pool.borrow().connection().number
              << '\n';
}
//! [too-old]

//! [cut-off]
void cut_off(workbook::ScratchFolder const& folder)
{
    for (bool const pre_ping : {false, true}) {
        PoolOptions options = shop_options(folder);
        options.pre_ping = pre_ping;
        Pool pool(options);
        std::vector<soci::session*> idle;
        {
            Lease const first = pool.borrow();
            Lease const second = pool.borrow();
            idle = {&first.session(), &second.session()};
        }
        // A server that restarts does this; our side is not told.
        for (soci::session* sql : idle) {
            sql->close();
        }
        std::cout << (pre_ping ? "with a ping:     " : "without a ping:  ");
        try {
            Lease const lease = pool.borrow();
            std::cout << count_orders(lease.session()) << " orders; "
                      << pool.statistics().discarded_in_all
                      << " connections were discarded\n";
        } catch (soci::soci_error const& error) {
            std::cout << error.get_error_message() << '\n';
        }
    }
}
//! [cut-off]

void held_too_long(workbook::ScratchFolder const& folder)
{
    auto const clock = std::make_shared<ManualClock>();
    PoolOptions options = shop_options(folder);
    options.clock = clock;
    Pool pool(options);

    Lease const forgotten = pool.borrow();
    clock->advance(90s);
    Lease const fresh = pool.borrow();
    for (HeldLease const& lease : pool.held_longer_than(60s)) {
        std::cout << "connection " << lease.connection << ", for " << lease.held.count()
                  << " s, borrowed at " << lease.where << '\n';
    }
}

void forked(workbook::ScratchFolder const& folder)
{
    Pool pool(shop_options(folder));
    pool.borrow();
    std::cout.flush();
    pid_t const child = ::fork();
    if (child == 0) {
        try {
            pool.borrow();
        } catch (std::logic_error const& error) {
            std::cout << "the child: " << error.what() << std::endl;
        }
        ::_exit(0);
    }
    ::waitpid(child, nullptr, 0);
    std::cout << "the parent: " << in_words(pool.statistics()) << '\n';
}

}  // namespace pooling
