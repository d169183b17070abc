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

    Market opened_today;  // it has no orders yet
    opened_today.sql << "DELETE FROM order_items";
    opened_today.sql << "DELETE FROM orders";

    CHECK_SAME(opened_today.check_out(4), "an order");
    CHECK_SAME(opened_today.order(opened_today.last_order),
               "user 4, new: 1 x product 1 at 2450, 1 x product 2 at 390");
}

TEST_CASE("check_out_cart empties the cart of the user and of no other")
{
    Market market;

    check_out_cart(market.sql, 2);

    CHECK_SAME(market.carts(), "user 4: 1 x 1; user 4: 1 x 2");
}

TEST_CASE("check_out_cart takes the quantities from the stock down to the last one")
{
    Market market;

    check_out_cart(market.sql, 2);
    CHECK_SAME(market.stock(), "1: 8, 2: 1, 3: 15, 4: 0, 5: 0, 6: 0");

    CHECK_SAME(market.check_out(4), "an order");
    CHECK_SAME(market.stock(), "1: 7, 2: 0, 3: 15, 4: 0, 5: 0, 6: 0");
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
    // Rows that no ORDER BY sorts come the other way round.
    market.sql << "PRAGMA reverse_unordered_selects = ON";
    market.put(5, 6, 1);
    market.put(5, 5, 3);
    market.put(5, 1, 1);

    CHECK_SAME(market.check_out(5), "product 5: 3 asked for, 0 left");

    market.sql << "INSERT INTO products (id, name, price_cents) VALUES (0, 'Box', 1)";
    market.put(5, 0, 2);
    CHECK_SAME(market.check_out(5), "product 0: 2 asked for, 0 left");
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

        CHECK_SAME(market.check_out(2),
                   "soci_error: sqlite3_statement_backend::loadOne: refused");
        CHECK_SAME(market.everything(), before);
    }

    Market market;
    market.sql << "ALTER TABLE products ADD COLUMN reserved INTEGER DEFAULT 0"
                  " CHECK (stock >= reserved)";
    market.sql << "UPDATE products SET reserved = 9 WHERE id = 1";
    std::string const before = market.everything();
    INFO("Refused: another CHECK of products than the one of the stock");

    CHECK_SAME(market.check_out(2),
               "soci_error: sqlite3_statement_backend::loadOne: CHECK constraint"
               " failed: stock >= reserved");
    CHECK_SAME(market.everything(), before);
}

TEST_CASE("check_out_cart leaves nothing behind when its commit is refused")
{
    Market market;
    market.refuse_commit_after("INSERT ON orders");
    std::string const before = market.everything();

    CHECK_SAME(kind_of(market.check_out(2)), "soci_error");
    CHECK_SAME(market.state(), "no transaction is open");
    CHECK_SAME(market.everything(), before);
}

TEST_CASE("check_out_cart leaves the session as it was")
{
    Market market;
    market.sql << "PRAGMA busy_timeout = 0";
    market.put(5, 6, 1);

    CHECK_SAME(market.check_out(5), "product 6: 1 asked for, 0 left");
    CHECK_SAME(market.state(), "no transaction is open");
    CHECK_SAME(market.check_out(3), "the cart of user 3 is empty");
    CHECK_SAME(market.state(), "no transaction is open");
    CHECK_SAME(market.check_out(2), "an order");
    CHECK_SAME(market.state(), "no transaction is open");

    soci::session other;
    market.connect(other);
    other << "BEGIN IMMEDIATE";
    CHECK_SAME(kind_of(market.check_out(4)), "soci_error");
    CHECK_SAME(market.state(), "no transaction is open");
    CHECK_SAME("busy timeout " + market.ask("PRAGMA busy_timeout"), "busy timeout 0");
}

TEST_CASE("check_out_cart sells in another shop too")
{
    Market market;
    market.sql << "INSERT INTO users (id, email, name)"
                  " VALUES (7000000000, 'x@y', 'Xenia'), (0, 'z@y', 'Zoe')";
    market.sql << "INSERT INTO orders (id, user_id) VALUES (8000000000, 1)";
    // Neither an int nor a double can hold the price of the crane.
    market.sql << "INSERT INTO products (id, name, price_cents, stock) VALUES"
                  " (9000000000, 'Crane', 9007199254740993, 3), (1200, 'Hut', 5, 1),"
                  " (0, 'Saw', 0, 2), (1300, 'Nail', 1, 4000000000)";
    market.put(7'000'000'000, 1200, 1);
    market.put(7'000'000'000, 0, 2);
    market.put(7'000'000'000, 1300, 3'000'000'000);
    market.put(7'000'000'000, 9'000'000'000, 1);
    market.put(0, 9'000'000'000, 1);
    // Zoe wants everything: 1500 things more.
    market.sql << "WITH RECURSIVE n (i) AS"
                  " (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 1500)"
                  " INSERT INTO products (id, name, price_cents, stock)"
                  " SELECT 10000 + i, 'Thing ' || i, i, 2 FROM n";
    market.sql << "INSERT INTO cart_items (user_id, product_id, quantity,"
                  " price_seen_cents) SELECT 0, id, 1, 1 FROM products"
                  " WHERE name LIKE 'Thing %'";

    long long const id = check_out_cart(market.sql, 7'000'000'000);

    CHECK_SAME("order " + std::to_string(id), "order 8000000001");
    CHECK_SAME(market.order(id),
               "user 7000000000, new: 2 x product 0 at 0,"
               " 1 x product 1200 at 5,"
               " 3000000000 x product 1300 at 1,"
               " 1 x product 9000000000 at 9007199254740993");
    CHECK_SAME(market.check_out(0), "an order");
    CHECK_SAME(
        market.ask("SELECT group_concat(id || ': ' || stock, ', ') FROM (SELECT *"
                   " FROM products WHERE id IN (0, 1200, 1300, 9000000000)"
                   " ORDER BY id)"),
        "0: 0, 1200: 0, 1300: 1000000000, 9000000000: 1");
    CHECK_SAME(market.ask("SELECT count(*) || ' items of ' || sum(unit_price_cents) ||"
                          " ' cents' FROM order_items"
                          " WHERE product_id BETWEEN 10001 AND 11500"),
               "1500 items of 1125750 cents");
    CHECK_SAME(market.ask("SELECT sum(stock) || ' left, ' || (SELECT count(*) FROM"
                          " cart_items WHERE user_id = 0) || ' in the cart'"
                          " FROM products WHERE name LIKE 'Thing %'"),
               "1500 left, 0 in the cart");
}

TEST_SUITE_END();

}  // namespace transactions::cases
