// The pool: what it does itself, with connections that came from the solutions.
#include "06-pooling/engine/pool.hpp"

#include "06-pooling/manual_clock.hpp"
#include "workbook/check_same.hpp"
#include "workbook/database.hpp"
#include "workbook/files.hpp"

#include <doctest/doctest.h>

#include <stdexcept>
#include <vector>

namespace pooling::cases {

using namespace std::chrono_literals;

namespace {

// A pool's options for sessions on one database file, by a clock that the test moves.
struct Shop {
    workbook::ScratchFolder folder;
    std::shared_ptr<ManualClock> clock = std::make_shared<ManualClock>();
    PoolOptions options;

    Shop(int size, int max_overflow)
    {
        {
            soci::session sql;
            workbook::open_database(sql, folder / "shop.db");
            sql << "CREATE TABLE orders (id INTEGER PRIMARY KEY)";
        }
        options.open = [this](soci::session& sql) {
            workbook::open_database(sql, folder / "shop.db");
        };
        options.size = size;
        options.max_overflow = max_overflow;
        options.timeout = 0ms;
        options.clock = clock;
    }
};

int orders(soci::session& sql)
{
    int count = -1;
    sql << "SELECT count(*) FROM orders", soci::into(count);
    return count;
}

}  // namespace

TEST_CASE("Pool replaces a connection that is older than recycle")
{
    Shop shop(1, 0);
    shop.options.recycle = 60s;
    Pool pool(shop.options);
    CHECK(pool.borrow().connection().number == 1);
    shop.clock->advance(59s);
    CHECK(pool.borrow().connection().number == 1);
    shop.clock->advance(1s);
    CHECK(pool.borrow().connection().number == 2);
    CHECK(pool.statistics().open == 1);
}

TEST_CASE("Pool replaces all idle connections when a ping finds one dead")
{
    Shop shop(3, 0);
    shop.options.pre_ping = true;
    Pool pool(shop.options);
    soci::session* dead = nullptr;
    {
        Lease const first = pool.borrow();
        Lease const second = pool.borrow();
        Lease const third = pool.borrow();
        dead = &first.session();  // the last to end, and so the first to be lent
    }
    dead->close();

    CHECK(orders(pool.borrow().session()) == 0);
    CHECK(pool.statistics().open == 1);
    CHECK(pool.statistics().discarded_in_all == 3);
}

TEST_CASE("Pool frees the slot when a connection cannot be replaced")
{
    Shop shop(1, 0);
    shop.options.recycle = 60s;
    bool reachable = true;
    auto const open = shop.options.open;
    shop.options.open = [&](soci::session& sql) {
        if (!reachable) {
            throw std::runtime_error("no route to the database");
        }
        open(sql);
    };
    Pool pool(shop.options);
    pool.borrow();
    shop.clock->advance(60s);
    reachable = false;
    CHECK_THROWS_WITH(pool.borrow(), "no route to the database");
    CHECK(pool.statistics().open == 0);
    reachable = true;
    CHECK(orders(pool.borrow().session()) == 0);
}

TEST_CASE("Pool frees the slot when a ping throws")
{
    Shop shop(1, 0);
    shop.options.pre_ping = true;
    shop.options.ping = [](soci::session&) -> bool {
        throw std::runtime_error("no route to the database");
    };
    Pool pool(shop.options);
    pool.borrow();

    CHECK_THROWS_WITH(pool.borrow(), "no route to the database");
    CHECK(pool.statistics().open == 0);
    CHECK(pool.statistics().discarded_in_all == 1);
    CHECK(orders(pool.borrow().session()) == 0);
}

TEST_CASE("Pool keeps what was opened since another ping found one dead")
{
    Shop shop(3, 0);
    Pool* pool = nullptr;
    Lease fresh(nullptr, nullptr);
    shop.options.pre_ping = true;
    shop.options.ping = [&](soci::session&) {
        // As if, during this ping, another thread had found the other one dead.
        pool->invalidate();
        fresh = pool->borrow();
        return false;
    };
    Pool own(shop.options);
    pool = &own;
    {
        Lease const first = own.borrow();
        Lease const second = own.borrow();
    }

    own.borrow();

    fresh.give_back();
    CHECK(own.statistics().idle == 2);
    CHECK(own.statistics().discarded_in_all == 2);
}

TEST_CASE("Pool that is invalidated lends none of its connections again")
{
    Shop shop(2, 0);
    Pool pool(shop.options);
    {
        Lease const in_use = pool.borrow();
        pool.borrow();
        pool.invalidate();
        CHECK(pool.statistics().idle == 0);
        CHECK(orders(in_use.session()) == 0);
    }
    CHECK(pool.statistics().open == 0);
    CHECK(pool.borrow().connection().number == 3);
}

TEST_CASE("Pool names the line that has held a connection too long")
{
    Shop shop(2, 0);
    Pool pool(shop.options);
    Lease lease = pool.borrow();
    shop.clock->advance(90s);
    Lease const fresh = pool.borrow();

    std::vector<HeldLease> const held = pool.held_longer_than(60s);
    REQUIRE(held.size() == 1);
    CHECK(held[0].connection == 1);
    CHECK(held[0].held == 90s);
    CHECK(held[0].where.starts_with("pool_test.cpp:"));

    lease.give_back();
    CHECK(pool.held_longer_than(60s).empty());
}

TEST_CASE("Pool may end before a lease of it")
{
    Shop shop(1, 0);
    auto pool = std::make_unique<Pool>(shop.options);
    Lease const lease = pool->borrow();
    pool.reset();
    CHECK(orders(lease.session()) == 0);
}

TEST_CASE("Pool closes a discarded connection with its last statement")
{
    Shop shop(1, 0);
    Pool pool(shop.options);
    Lease lease = pool.borrow();
    lease.session() << "INSERT INTO orders (id) VALUES (17), (41)";
    {
        soci::rowset<int> const ids =
            (lease.session().prepare << "SELECT id FROM orders");
        CHECK(*ids.begin() == 17);  // one row is read, and one is not
        lease.give_back();
        CHECK(pool.statistics().discarded_in_all == 1);
        CHECK(pool.statistics().open == 0);
    }
    // Were the first connection still open, LeakSanitizer would report it.
    CHECK(orders(pool.borrow().session()) == 2);
}

TEST_CASE("Pool counts what it has done")
{
    Shop shop(1, 0);
    Pool pool(shop.options);
    {
        Lease const lease = pool.borrow();
        CHECK_THROWS_AS(pool.borrow(), PoolTimeout);
    }
    pool.borrow();
    pool.borrow().session().close();
    PoolStatistics const seen = pool.statistics();
    CHECK(seen.opened_in_all == 1);
    CHECK(seen.borrowed_in_all == 3);
    CHECK(seen.timeouts_in_all == 1);
    CHECK(seen.discarded_in_all == 1);
}

TEST_CASE("Pool refuses options with which it can lend nothing")
{
    Shop shop(0, 0);
    CHECK_THROWS_WITH_AS(Pool(shop.options),
                         "a pool of size 0 with max_overflow 0 can lend nothing",
                         std::invalid_argument);
    PoolOptions without_open;
    CHECK_THROWS_AS(Pool(std::move(without_open)), std::invalid_argument);
}

}  // namespace pooling::cases
