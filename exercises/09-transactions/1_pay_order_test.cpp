// Exercise 09, task 1, warm-up, 5 minutes: the cases.
// Edit: pay_order.cpp
#include "pay_order.hpp"

#include "fixture.hpp"

namespace transactions::cases {

namespace {

// Chioma's order 4 is new in the sample shop. What another session sees of it.
std::string order_4(Shop const& shop)
{
    soci::session other;
    shop.connect(other);
    return ask(other,
               "SELECT status || ', ' || (SELECT count(*) ||"
               " CASE count(*) WHEN 1 THEN ' payment of ' ELSE ' payments of ' END ||"
               " coalesce(sum(amount_cents), 0) FROM payments WHERE order_id = 4)"
               " FROM orders WHERE id = 4");
}

}  // namespace

TEST_SUITE_BEGIN("1 pay_order");

TEST_CASE("pay_order records the payment and marks the order")
{
    Shop shop;

    pay_order(shop.sql, 4, 390);

    CHECK_SAME(order_4(shop), "paid, 1 payment of 390");
    CHECK_SAME("order 5 is " + shop.ask("SELECT status FROM orders WHERE id = 5"),
               "order 5 is new");
}

TEST_CASE("pay_order does neither when one of the two is refused")
{
    for (std::string const event : {"INSERT ON payments", "UPDATE ON orders"}) {
        Shop shop;
        shop.refuse(event);

        ending_of([&] { pay_order(shop.sql, 4, 390); });

        INFO("Refused: ", event);
        CHECK_SAME(order_4(shop), "new, 0 payments of 0");
    }
}

TEST_CASE("pay_order lets the refusal through as it is")
{
    Shop shop;

    CHECK_SAME(ending_of([&] { pay_order(shop.sql, 4321, 390); }),
               "soci_error: sqlite3_statement_backend::loadOne: FOREIGN KEY constraint"
               " failed");
    CHECK_SAME(ending_of([&] { pay_order(shop.sql, 4, -1); }),
               "soci_error: sqlite3_statement_backend::loadOne: CHECK constraint"
               " failed: amount_cents > 0");

    // Another session has the lock, and this one does not wait.
    soci::session other;
    shop.connect(other);
    other << "BEGIN IMMEDIATE";
    shop.sql << "PRAGMA busy_timeout = 0";
    std::string const locked = ending_of([&] { pay_order(shop.sql, 4, 390); });
    CHECK_SAME(kind_of(locked), "soci_error");
    CHECK_SAME(locked.substr(locked.rfind(": ") + 2), "database is locked");
}

TEST_CASE("pay_order does neither when the commit is refused")
{
    Shop shop;
    shop.refuse_commit_after("INSERT ON payments");

    std::string const ending = ending_of([&] { pay_order(shop.sql, 4, 390); });

    CHECK_SAME(kind_of(ending), "soci_error");
    CHECK_SAME(shop.state(), "no transaction is open");
    CHECK_SAME(order_4(shop), "new, 0 payments of 0");
}

TEST_CASE("pay_order leaves no transaction open")
{
    Shop shop;

    pay_order(shop.sql, 4, 390);
    CHECK_SAME(shop.state(), "no transaction is open");

    ending_of([&] { pay_order(shop.sql, 4321, 390); });
    CHECK_SAME(shop.state(), "no transaction is open");
}

TEST_CASE("pay_order pays other orders too")
{
    Shop shop;
    shop.sql << "INSERT INTO orders (id, user_id, status) VALUES"
                " (8000000017, 5, 'new'), (8000000018, 5, 'new'), (0, 5, 'sent')";

    // Neither an int nor a double can hold this amount.
    pay_order(shop.sql, 8'000'000'018, 9'007'199'254'740'993);
    pay_order(shop.sql, 0, 1);
    pay_order(shop.sql, 0, 2);  // the rest of the same order

    CHECK_SAME(shop.ask("SELECT group_concat(order_id || ': ' || amount_cents, ', ')"
                        " FROM payments"),
               "8000000018: 9007199254740993, 0: 1, 0: 2");
    CHECK_SAME(shop.ask("SELECT group_concat(id || ': ' || status, ', ') FROM (SELECT *"
                        " FROM orders WHERE id > 5 OR id < 1 ORDER BY id)"),
               "0: paid, 8000000017: new, 8000000018: paid");
}

TEST_SUITE_END();

}  // namespace transactions::cases
