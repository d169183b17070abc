// Exercise 06, task 4, stretch, 10 minutes: the cases.
// Edit: check_in.cpp check_out.cpp lease.cpp
#include "fixture.hpp"

#include "06-pooling/engine/pool.hpp"
#include "workbook/database.hpp"
#include "workbook/files.hpp"

#include <doctest/doctest.h>

#include <vector>

namespace pooling {

using namespace cases;

namespace {

// A pool of sessions on one database file, by a clock that the test moves.
struct Shop {
    workbook::ScratchFolder folder;
    std::shared_ptr<ScriptedClock> clock = std::make_shared<ScriptedClock>();
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

TEST_SUITE_BEGIN("4 pool");

TEST_CASE("Pool opens a connection when it is first needed and then keeps it")
{
    Shop shop(2, 0);
    int set_up = 0;
    shop.options.set_up = [&](soci::session&) { ++set_up; };
    Pool pool(shop.options);
    CHECK(pool.statistics().open == 0);

    for (int i = 0; i < 10; ++i) {
        orders(pool.borrow().session());
    }
    CHECK(set_up == 1);
    CHECK(pool.statistics().opened_in_all == 1);
    CHECK(pool.statistics().borrowed_in_all == 10);
    CHECK(pool.statistics().idle == 1);
}

TEST_CASE("Pool lends more than its size and goes back to its size")
{
    Shop shop(1, 2);
    Pool pool(shop.options);
    {
        Lease const first = pool.borrow();
        Lease const second = pool.borrow();
        Lease const third = pool.borrow();
        CHECK(pool.statistics().in_use == 3);
    }
    CHECK(pool.statistics().open == 1);
    CHECK(pool.statistics().idle == 1);
}

TEST_CASE("Pool ends a nested borrow by one thread with an error and goes on")
{
    Shop shop(1, 0);
    Pool pool(shop.options);
    {
        Lease const outer = pool.borrow();
        CHECK_THROWS_AS(pool.borrow(), PoolTimeout);
        CHECK(orders(outer.session()) == 0);
    }
    CHECK_NOTHROW(pool.borrow());
    CHECK(pool.statistics().timeouts_in_all == 1);
    CHECK(pool.statistics().in_use == 0);
}

TEST_CASE("Pool gives the next borrower nothing of what the last left open")
{
    Shop shop(1, 0);
    Pool pool(shop.options);
    {
        Lease const careless = pool.borrow();
        careless.session() << "BEGIN";
        careless.session() << "INSERT INTO orders (id) VALUES (17)";
    }
    Lease const next = pool.borrow();

    CHECK(next.connection().number == 1);
    CHECK(orders(next.session()) == 0);
    CHECK_NOTHROW(soci::transaction(next.session()));
}

TEST_CASE("Pool replaces a connection that a borrower has closed")
{
    Shop shop(1, 0);
    Pool pool(shop.options);
    pool.borrow().session().close();

    Lease const next = pool.borrow();

    CHECK(orders(next.session()) == 0);
    CHECK(pool.statistics().open == 1);
    CHECK(pool.statistics().discarded_in_all == 1);
}

TEST_CASE("Pool opens a connection anew when it is older than recycle")
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

TEST_CASE("Pool frees the slot when a connection cannot be opened anew")
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

TEST_SUITE_END();

}  // namespace pooling
