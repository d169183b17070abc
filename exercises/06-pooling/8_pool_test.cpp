// Exercise 06, task 8, stretch, 25 minutes: the cases.
// Edit: order_counts.cpp
// Uses: is_alive.cpp check_in.cpp check_out.cpp reset_session.cpp lease.cpp
#include "shop_pool.hpp"

#include <doctest/doctest.h>

namespace pooling::cases {

TEST_SUITE_BEGIN("8 order_counts");

TEST_CASE("Pool opens a connection when it is first needed and then keeps it")
{
    Shop shop(2);
    int set_up = 0;
    shop.options.set_up = [&](soci::session&) { ++set_up; };
    Pool pool(shop.options);
    CHECK_SAME(in_words(pool.statistics()), "open 0, idle 0, in use 0");

    for (int i = 0; i < 10; ++i) {
        CHECK_SAME(orders(pool.borrow().session()), "4 orders");
    }
    CHECK_SAME(in_words(pool.statistics()), "open 1, idle 1, in use 0");
    CHECK_SAME(std::to_string(set_up) + " set up", "1 set up");
}

TEST_CASE("Pool lends more than its size and goes back to its size")
{
    Shop shop(1);
    shop.options.max_overflow = 2;
    Pool pool(shop.options);
    {
        Lease const first = pool.borrow();
        Lease const second = pool.borrow();
        Lease const third = pool.borrow();
        CHECK_SAME(in_words(pool.statistics()), "open 3, idle 0, in use 3");
    }
    CHECK_SAME(in_words(pool.statistics()), "open 1, idle 1, in use 0");
}

TEST_CASE("Pool ends a nested borrow by one thread with an error and goes on")
{
    Shop shop(1);
    Pool pool(shop.options);
    {
        Lease const outer = pool.borrow();
        CHECK_THROWS_AS(pool.borrow(), PoolTimeout);
        CHECK_SAME(orders(outer.session()), "4 orders");
    }
    CHECK_SAME(orders(pool.borrow().session()), "4 orders");
    CHECK_SAME(in_words(pool.statistics()), "open 1, idle 1, in use 0");
}

TEST_CASE("Pool gives the next borrower nothing of what the last left open")
{
    Shop shop(1);
    Pool pool(shop.options);
    {
        Lease const careless = pool.borrow();
        careless.session() << "BEGIN";
        careless.session() << "INSERT INTO orders (id) VALUES (17)";
    }
    Lease const next = pool.borrow();

    CHECK_SAME("connection " + std::to_string(next.connection().number),
               "connection 1");
    CHECK_SAME(orders(next.session()), "4 orders");
    CHECK_NOTHROW(soci::transaction(next.session()));
}

TEST_CASE("Pool replaces a connection that a borrower has closed")
{
    Shop shop(1);
    Pool pool(shop.options);
    pool.borrow().session().close();

    Lease const next = pool.borrow();

    CHECK_SAME(orders(next.session()), "4 orders");
    CHECK_SAME(in_words(pool.statistics()), "open 1, idle 0, in use 1");
}

TEST_CASE("Pool lends no connection on which a statement still reads")
{
    Shop shop(1);
    Pool pool(shop.options);
    Lease forgetful = pool.borrow();
    soci::rowset<int> const ids =
        (forgetful.session().prepare << "SELECT id FROM orders");
    REQUIRE(*ids.begin() == 1);  // one row is read, and three are not
    forgetful.give_back();
    {
        soci::session other;
        shop.options.open(other);
        other << "INSERT INTO orders (id) VALUES (17)";
    }

    Lease const next = pool.borrow();

    INFO("Another connection has added an order. The next borrower counts:");
    CHECK_SAME(orders(next.session()), "5 orders");
    CHECK_NOTHROW(next.session() << "INSERT INTO orders (id) VALUES (18)");
    CHECK_SAME(in_words(pool.statistics()), "open 1, idle 0, in use 1");
}

TEST_SUITE_END();

}  // namespace pooling::cases
