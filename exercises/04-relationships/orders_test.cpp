// Exercise 04, task 2: the cases. Read them; change only orders.cpp.
#include "orders.hpp"

#include "workbook/database.hpp"
#include "workbook/sample_shop.hpp"
#include "workbook/statement_log.hpp"

#include <doctest/doctest.h>

#include <string>

namespace {

struct Fixture {
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;

    Fixture() { workbook::load_shop(sql); }

    Order order(long long id)
    {
        std::optional<Order> const found = find_order(sql, id);
        REQUIRE_MESSAGE(found.has_value(), "find_order finds no order ", id);
        return *found;
    }

    std::string orders_with(long long product_id)
    {
        std::string ids;
        for (long long const id : orders_with_product(sql, product_id)) {
            ids += std::to_string(id) + " ";
        }
        return ids;
    }

    int count(std::string const& table)
    {
        int rows = 0;
        sql << "SELECT count(*) FROM " + table, soci::into(rows);
        return rows;
    }
};

// "2 x 4 Chair at 7999"
std::string words(std::vector<OrderItem> const& items)
{
    std::string text;
    for (OrderItem const& item : items) {
        text += (text.empty() ? "" : ", ") + std::to_string(item.quantity) + " x " +
                std::to_string(item.product_id) + " " + item.product + " at " +
                std::to_string(item.unit_price_cents);
    }
    return text;
}

// Checks that nothing was stored beyond what the shop has.
void check_unchanged(Fixture& fixture)
{
    INFO("Expected: no order and no item more than before");
    CHECK(fixture.count("orders") == 5);
    CHECK(fixture.count("order_items") == 6);
}

}  // namespace

TEST_SUITE_BEGIN("2 orders");

TEST_CASE("find_order gives the order with its user and its item")
{
    Fixture fixture;

    Order const order = fixture.order(2);

    CHECK(order.id == 2);
    CHECK(order.user_id == 1);
    CHECK(order.user == "Ada");
    CHECK(order.status == "paid");
    CHECK(words(order.items) == "2 x 4 Chair at 7999");
}

TEST_CASE("find_order gives the items by product")
{
    Fixture fixture;
    fixture.sql << "INSERT INTO order_items VALUES (3, 1, 1, 2400)";
    // The index offers all that is asked for, in another order: the cheapest first.
    fixture.sql << "CREATE INDEX by_price ON order_items"
                   " (order_id, unit_price_cents, product_id, quantity)";

    CHECK(words(fixture.order(3).items) ==
          "1 x 1 Lamp at 2400, 10 x 3 Pen at 120, 1 x 5 Kettle at 3100");
}

TEST_CASE("find_order gives the price on the day of the order")
{
    Fixture fixture;
    fixture.sql << "UPDATE products SET price_cents = 9900 WHERE id = 4";

    CHECK(words(fixture.order(2).items) == "2 x 4 Chair at 7999");
}

TEST_CASE("find_order finds an order that has no items")
{
    Fixture fixture;

    std::optional<Order> const order = find_order(fixture.sql, 5);

    INFO("Expected: order 5, of Chioma, with no items");
    INFO("Seen: no order");
    REQUIRE(order.has_value());
    CHECK(order->user == "Chioma");
    CHECK(order->items.empty());
}

TEST_CASE("find_order finds nothing where there is no such order")
{
    Fixture fixture;

    INFO("Expected: std::nullopt");
    INFO("Seen: an order");
    CHECK_FALSE(find_order(fixture.sql, 99).has_value());
}

TEST_CASE("find_order keeps ids and prices beyond 32 bits")
{
    Fixture fixture;
    fixture.sql << "INSERT INTO orders (id, user_id, status)"
                   " VALUES (7000000001, 2, 'new')";
    fixture.sql << "INSERT INTO order_items VALUES (7000000001, 6, 1, 5000000000)";

    Order const order = fixture.order(7'000'000'001);

    CHECK(order.id == 7'000'000'001);
    CHECK(words(order.items) == "1 x 6 Poster at 5000000000");
}

TEST_CASE("find_order binds the id and never pastes it into SQL")
{
    Fixture fixture;
    workbook::StatementLog const log(fixture.sql);

    find_order(fixture.sql, 731'946);

    INFO("Expected: the order's id in no statement's text");
    INFO("Seen: it stands in the text of a statement");
    CHECK_FALSE(log.text_contains("731946"));
}

TEST_CASE("orders_with_product lists the orders of a product in rising order")
{
    Fixture fixture;
    fixture.sql << "INSERT INTO order_items VALUES (3, 2, 1, 390)";

    CHECK(fixture.orders_with(2) == "1 3 4 ");
    CHECK(fixture.orders_with(4) == "2 ");
}

TEST_CASE("orders_with_product is empty for a product that nobody ordered")
{
    Fixture fixture;

    CHECK(fixture.orders_with(6).empty());
    CHECK(fixture.orders_with(99).empty());
}

TEST_CASE("add_order stores the order and its items")
{
    Fixture fixture;

    long long const id = add_order(fixture.sql, 4, {{1, 2}, {3, 7}});

    Order const order = fixture.order(id);
    CHECK(order.user == "Dagny");
    CHECK(order.status == "new");
    CHECK(words(order.items) == "2 x 1 Lamp at 2450, 7 x 3 Pen at 120");
    CHECK(fixture.count("orders") == 6);
    CHECK(fixture.count("order_items") == 8);
}

TEST_CASE("add_order stores an order that has no items yet")
{
    Fixture fixture;

    long long const id = add_order(fixture.sql, 4, {});

    CHECK(fixture.order(id).user == "Dagny");
    CHECK(fixture.count("order_items") == 6);
}

TEST_CASE("add_order takes the product's price at this moment")
{
    Fixture fixture;
    fixture.sql << "UPDATE products SET price_cents = 5000000000 WHERE id = 6";

    long long const id = add_order(fixture.sql, 2, {{6, 1}});

    CHECK(words(fixture.order(id).items) == "1 x 6 Poster at 5000000000");
}

TEST_CASE("add_order returns the id among other ids")
{
    Fixture fixture;
    // Behind the highest number there is none: SQLite looks for one that is free.
    fixture.sql << "INSERT INTO orders (id, user_id) VALUES (9223372036854775807, 2)";

    long long const id = add_order(fixture.sql, 3, {{4, 1}});

    CHECK(fixture.order(id).user == "Chioma");
    CHECK(fixture.orders_with(4) == "2 " + std::to_string(id) + " ");
}

TEST_CASE("orders_with_product and add_order bind values and never paste them")
{
    Fixture fixture;
    fixture.sql << "INSERT INTO users (id, email, name)"
                   " VALUES (731946, 'h@shop.example', 'Hana')";
    fixture.sql << "INSERT INTO products (id, name, price_cents)"
                   " VALUES (831946, 'Rug', 931946)";
    workbook::StatementLog const log(fixture.sql);

    add_order(fixture.sql, 731'946, {{831'946, 631'946}});
    orders_with_product(fixture.sql, 831'946);

    INFO("Expected: no id, no quantity and no price in any statement's text");
    INFO("Seen: one stands in the text of a statement");
    for (char const* const value : {"731946", "831946", "931946", "631946"}) {
        CHECK_FALSE(log.text_contains(value));
    }
}

TEST_CASE("add_order stores nothing when a product does not exist")
{
    Fixture fixture;

    INFO("Expected: soci_error for product 99, after a product that exists");
    CHECK_THROWS_AS(add_order(fixture.sql, 4, {{1, 1}, {99, 1}}), soci::soci_error);
    check_unchanged(fixture);
}

TEST_CASE("add_order stores nothing when a product comes twice")
{
    Fixture fixture;

    CHECK_THROWS_AS(add_order(fixture.sql, 4, {{1, 1}, {2, 1}, {1, 3}}),
                    soci::soci_error);
    check_unchanged(fixture);
}

TEST_CASE("add_order stores nothing when a quantity is below 1")
{
    Fixture fixture;

    CHECK_THROWS_AS(add_order(fixture.sql, 4, {{1, 1}, {2, 0}}), soci::soci_error);
    check_unchanged(fixture);
}

TEST_CASE("add_order refuses a user who does not exist")
{
    Fixture fixture;

    CHECK_THROWS_AS(add_order(fixture.sql, 99, {{1, 1}}), soci::soci_error);
    check_unchanged(fixture);
}

TEST_SUITE_END();
