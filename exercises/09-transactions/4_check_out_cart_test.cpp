// Exercise 09, task 4, core, 35 minutes: the cases.
// Edit: check_out_cart.cpp
#include "check_out_cart.hpp"

#include "market.hpp"

namespace transactions::cases {

TEST_SUITE_BEGIN("4 check_out_cart");

TEST_CASE("check_out_cart makes an order with an item for each row of the cart")
{
    Market market;

    long long const id = check_out_cart(market.sql, 2);

    CHECK_SAME(market.order(id),
               "user 2, new: 2 x product 1 at 2450,"
               " 5 x product 3 at 120");
    CHECK_SAME(market.ask("SELECT count(*) || ' orders' FROM orders"), "6 orders");
}

TEST_CASE("check_out_cart takes the quantities from the stock down to the last one")
{
    Market market;

    check_out_cart(market.sql, 2);
    CHECK_SAME(market.stock(), "1: 8, 2: 1, 3: 15, 4: 0, 5: 0, 6: 0");

    CHECK_SAME(market.check_out(4), "an order");
    CHECK_SAME(market.stock(), "1: 7, 2: 0, 3: 15, 4: 0, 5: 0, 6: 0");
}

TEST_CASE("check_out_cart empties the cart of the user and of no other")
{
    Market market;

    check_out_cart(market.sql, 2);

    CHECK_SAME(market.carts(), "user 4: 1 x 1; user 4: 1 x 2");
}

TEST_CASE("check_out_cart charges the price of the moment")
{
    Market market;
    market.sql << "UPDATE products SET price_cents = 2600 WHERE id = 1";

    long long const id = check_out_cart(market.sql, 2);

    CHECK_SAME(market.order(id),
               "user 2, new: 2 x product 1 at 2600,"
               " 5 x product 3 at 120");
}

TEST_CASE("check_out_cart throws OutOfStock and leaves everything as it was")
{
    Market market;
    market.put(2, 2, 2);
    std::string const before = market.everything();

    CHECK_SAME(market.check_out(2), "product 2: 2 asked for, 1 left");
    CHECK_SAME(market.everything(), before);
}

TEST_CASE("check_out_cart names the smallest id of the products that are short")
{
    Market market;
    market.put(5, 6, 1);
    market.put(5, 5, 3);
    market.put(5, 1, 1);

    CHECK_SAME(market.check_out(5), "product 5: 3 asked for, 0 left");
}

TEST_CASE("check_out_cart throws EmptyCart when there is nothing in the cart")
{
    Market market;
    std::string const before = market.everything();

    CHECK_SAME(market.check_out(3), "the cart of user 3 is empty");
    CHECK_SAME(market.check_out(4321), "the cart of user 4321 is empty");
    CHECK_SAME(market.everything(), before);
}

TEST_CASE("check_out_cart leaves nothing behind when a statement is refused")
{
    for (std::string const event :
         {"INSERT ON orders", "INSERT ON order_items WHEN new.product_id = 1",
          "INSERT ON order_items WHEN new.product_id = 3",
          "UPDATE ON products WHEN old.id = 1", "UPDATE ON products WHEN old.id = 3",
          "DELETE ON cart_items"}) {
        Market market;
        market.refuse(event);
        std::string const before = market.everything();
        INFO("Refused: ", event);

        CHECK_SAME(market.check_out(2).substr(0, 10), "soci_error");
        CHECK_SAME(market.everything(), before);
    }
}

TEST_CASE("check_out_cart leaves nothing behind when its commit is refused")
{
    Market market;
    market.refuse_commit_after("INSERT ON orders");
    std::string const before = market.everything();

    CHECK_SAME(market.check_out(2).substr(0, 10), "soci_error");
    CHECK_SAME(market.state(), "no transaction is open");
    CHECK_SAME(market.everything(), before);
}

TEST_CASE("check_out_cart leaves no transaction open")
{
    Market market;
    market.put(5, 6, 1);

    CHECK_SAME(market.check_out(5), "product 6: 1 asked for, 0 left");
    CHECK_SAME(market.state(), "no transaction is open");
    CHECK_SAME(market.check_out(3), "the cart of user 3 is empty");
    CHECK_SAME(market.state(), "no transaction is open");
    CHECK_SAME(market.check_out(2), "an order");
    CHECK_SAME(market.state(), "no transaction is open");
}

TEST_CASE("check_out_cart sells in another shop too")
{
    Market market;
    market.sql << "INSERT INTO users (id, email, name) VALUES (7000, 'x@y', 'Xenia')";
    market.sql
        << "INSERT INTO products (id, name, price_cents, stock) VALUES"
           " (900, 'Crane', 9000000000, 3), (1200, 'Hut', 5, 1), (800, 'Saw', 0, 2)";
    market.put(7000, 1200, 1);
    market.put(7000, 800, 2);
    market.put(7000, 900, 1);

    long long const id = check_out_cart(market.sql, 7000);

    CHECK_SAME(market.order(id),
               "user 7000, new: 2 x product 800 at 0,"
               " 1 x product 900 at 9000000000,"
               " 1 x product 1200 at 5");
    CHECK_SAME(market.ask("SELECT group_concat(id || ': ' || stock, ', ') FROM"
                          " (SELECT * FROM products WHERE id > 100 ORDER BY id)"),
               "800: 0, 900: 2, 1200: 0");
}

TEST_SUITE_END();

}  // namespace transactions::cases
