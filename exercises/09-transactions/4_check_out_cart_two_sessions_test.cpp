// Exercise 09, task 4, core, 35 minutes: the cases.
// Edit: check_out_cart.cpp
#include "at_once.hpp"
#include "market.hpp"

#include <algorithm>
#include <array>

namespace transactions::cases {

namespace {

// The shop, and another session that does not wait for locks.
struct TwoSessions {
    Market market;
    soci::session other;

    TwoSessions()
    {
        market.connect(other);
        other << "PRAGMA busy_timeout = 0";
    }

    /// Checks out the cart of user 2 again and again, each time in a shop as it was at
    /// first. `meanwhile` comes before the first statement, then before the second, and
    /// so on; it returns after its own work, or throws when it does not get the lock.
    template <typename Meanwhile, typename Check>
    void at_every_statement(Meanwhile meanwhile, Check check)
    {
        for (int before = 1; before < 100; ++before) {
            market.fill();
            bool other_came_first = false;
            Interruption const interruption(market.sql, before, [&] {
                meanwhile(other);
                other_came_first = true;
            });
            std::string const ending = market.check_out(2);
            if (!interruption.happened()) {
                break;
            }
            check(ending, other_came_first, interruption.statement());
        }
    }
};

}  // namespace

TEST_SUITE_BEGIN("4 check_out_cart");

TEST_CASE("check_out_cart sells right whenever another customer buys")
{
    TwoSessions two;
    two.at_every_statement(
        [](soci::session& other) {
            other << "UPDATE products SET stock = stock - 9 WHERE id = 1";
        },
        [&](std::string const& ending, bool other_came_first,
            std::string const& statement) {
            INFO("Another customer buys nine of ten lamps before: ", statement);
            CHECK_SAME(ending + "; lamps left: " +
                           two.market.ask("SELECT stock FROM products WHERE id = 1"),
                       other_came_first
                           ? "product 1: 2 asked for, 1 left; lamps left: 1"
                           : "an order; lamps left: 8");
        });
}

TEST_CASE("check_out_cart is right whatever another session writes meanwhile")
{
    TwoSessions two;
    std::string pens = "pens at 120";
    two.at_every_statement(
        [&](soci::session& other) {
            other << "UPDATE products SET price_cents = 130 WHERE id = 3";
            bool const sold = ask(other,
                                  "SELECT count(*) FROM orders WHERE user_id = 2"
                                  " AND id > 5") != "0";
            pens = sold ? "pens at 120" : "pens at 130";
            other << "INSERT INTO orders (user_id) VALUES (3)";
        },
        [&](std::string const& ending, bool, std::string const& statement) {
            INFO("User 3 gets an order, and pens a new price, before: ", statement);
            CHECK_SAME(ending, "an order");
            CHECK_SAME(
                "of user " + ask(two.other, "SELECT user_id FROM orders WHERE id = " +
                                                std::to_string(two.market.last_order)),
                "of user 2");
            CHECK_SAME(
                "pens at " +
                    ask(two.other,
                        "SELECT unit_price_cents FROM order_items WHERE product_id = 3"
                        " AND order_id = " +
                            std::to_string(two.market.last_order)),
                pens);
            pens = "pens at 120";
        });
}

TEST_CASE("check_out_cart makes one order of a cart that is checked out twice")
{
    TwoSessions two;
    two.at_every_statement(
        [](soci::session& other) { check_out_cart(other, 2); },
        [&](std::string const& ending, bool other_came_first,
            std::string const& statement) {
            INFO("The same cart is checked out before: ", statement);
            CHECK_SAME(ending + "; " +
                           two.market.ask(
                               "SELECT count(*) || ' orders, lamps left: ' || (SELECT"
                               " stock FROM products WHERE id = 1)"
                               " FROM orders WHERE user_id = 2 AND id > 5"),
                       other_came_first
                           ? "the cart of user 2 is empty; 1 orders, lamps left: 8"
                           : "an order; 1 orders, lamps left: 8");
        });
}

TEST_CASE("check_out_cart sells five of five to eight threads")
{
    Market market;
    market.check_out(2);
    market.sql << "UPDATE products SET stock = 5 WHERE id = 4";
    for (int id = 100; id < 108; ++id) {
        std::string const name = "user " + std::to_string(id);
        market.sql << "INSERT INTO users (id, email, name) VALUES (:id, :name, :name)",
            soci::use(id, "id"), soci::use(name, "name");
        market.put(id, 4, 1);
    }
    Meeting meeting(8);
    std::array<std::string, 8> endings;
    run_in_threads(8, [&](std::size_t i) {
        soci::session sql;
        market.connect(sql);
        Participant const participant(sql, meeting, i);
        long long order_id = 0;
        endings.at(i) = Market::check_out(sql, 100 + static_cast<int>(i), order_id);
    });

    std::ranges::sort(endings);
    for (std::size_t i = 0; i < 8; ++i) {
        CHECK_SAME(endings.at(i),
                   i < 5 ? "an order" : "product 4: 1 asked for, 0 left");
    }
    CHECK_SAME(market.ask("SELECT stock || ' left, ' || (SELECT sum(quantity) FROM"
                          " order_items WHERE product_id = 4 AND order_id > 5) ||"
                          " ' sold' FROM products WHERE id = 4"),
               "0 left, 5 sold");
}

TEST_SUITE_END();

}  // namespace transactions::cases
