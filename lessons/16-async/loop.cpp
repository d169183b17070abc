// One thread for everything: what stops it, and what does not.
#include "16-async/engine/event_loop.hpp"
#include "16-async/engine/query_runner.hpp"
#include "16-async/engine/sql_function.hpp"
#include "sections.hpp"
#include "shop.hpp"

#include <functional>
#include <iostream>
#include <semaphore>

namespace async {

namespace {

//! [ticker]
// Everything else that a loop does: other requests, timers. Counts its turns.
struct Ticker {
    EventLoop& loop;
    std::function<void()> at_tick = [] {};
    int ticks = 0;

    void tick()
    {
        ++ticks;
        at_tick();
        loop.post([this] { tick(); });
    }
};
//! [ticker]

//! [blocked-loop]
// async def read_users(db: Session = Depends(get_db)): return db.query(User).all()
int ticks_while_the_loop_runs_it(pooling::Pool& pool)
{
    EventLoop loop;
    Ticker ticker{.loop = loop};
    loop.post([&] { ticker.tick(); });
    int ticks = -1;
    loop.post([&] {
        int const before = ticker.ticks;
        count_orders(pool.borrow().session(), 41);
        ticks = ticker.ticks - before;
    });
    while (ticks < 0) {
        loop.run_one();
    }
    return ticks;
}
//! [blocked-loop]

//! [handed-over]
int ticks_while_a_thread_runs_it(EventLoop& loop, Ticker& ticker, QueryRunner& runner)
{
    int ticks = -1;
    runner.threads().enqueue([&] {
        // An error would have to be handed over too: engine/in_threads.hpp does that.
        auto const wait = [](soci::session& sql) { sql << "SELECT wait_for_server()"; };
        runner.run_here(wait, {});
        loop.post([&] { ticks = ticker.ticks; });
    });
    loop.post([&] { ticker.tick(); });
    while (ticks < 0) {
        loop.run_one();
    }
    return ticks;
}
//! [handed-over]

}  // namespace

void a_blocked_loop()
{
    std::counting_semaphore<> ticks(0);
    Shop shop(1, [&](soci::session& sql) {
        add_function(sql, "wait_for_server", [&] {
            for (int i = 0; i < 3; ++i) {
                ticks.acquire();  // the query goes on after three ticks of the loop
            }
        });
    });
    std::cout << "a query in the loop: " << ticks_while_the_loop_runs_it(shop.pool())
              << " ticks while it ran\n";

    EventLoop loop;
    Ticker ticker{.loop = loop, .at_tick = [&] { ticks.release(); }};
    WorkerThreads threads(1, 16, WhenFull::refuse);
    QueryRunner runner(shop.pool(), threads);
    int const meanwhile = ticks_while_a_thread_runs_it(loop, ticker, runner);
    std::cout << "a query in a thread: " << (meanwhile >= 3 ? "3 or more" : "too few")
              << " ticks while it ran\n";
}

}  // namespace async
