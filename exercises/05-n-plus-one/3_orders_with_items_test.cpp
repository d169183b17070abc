// Exercise 05, task 3, core, 25 minutes: the cases.
// Edit: orders_with_items.cpp
#include "busy_shop.hpp"
#include "orders_with_items.hpp"
#include "test_shop.hpp"

#include <numeric>
#include <string>

namespace n_plus_one::cases {

namespace {

// One order as text: "1 sent: 1 Lamp (product 1) at 2450".
std::string words(OrderWithItems const& order)
{
    std::string text = std::to_string(order.id) + " " + order.status + ": ";
    for (std::size_t i = 0; i < order.items.size(); ++i) {
        OrderItem const& item = order.items[i];
        text += (i == 0 ? "" : ", ") + std::to_string(item.quantity) + " " +
                item.product + " (product " + std::to_string(item.product_id) +
                ") at " + std::to_string(item.unit_price_cents);
    }
    return text + (order.items.empty() ? "no items\n" : "\n");
}

std::string orders_of(Shop& shop, std::vector<long long> const& ids)
{
    std::string text;
    for (OrderWithItems const& order : orders_with_items(shop.sql, ids)) {
        text += words(order);
    }
    return text.empty() ? "no orders\n" : text;
}

std::string const order_1 =
    "1 sent: 1 Lamp (product 1) at 2450, 3 Notebook (product 2) at 350\n";
std::string const order_3 =
    "3 sent: 10 Pen (product 3) at 120, 1 Kettle (product 5) at 3100\n";

// The line of order `id` when grow_shop has added orders of one item each, from id 6
// on.
std::string line_of_grown_order(long long id)
{
    char const* const statuses[] = {"new", "paid", "sent"};
    char const* const products[] = {"Lamp",  "Notebook", "Pen",
                                    "Chair", "Kettle",   "Poster"};
    long long const i = id - 6;
    return words({id,
                  statuses[i % 3],
                  {{1 + i % 6, products[i % 6], static_cast<int>(1 + i % 4),
                    100 * (1 + i % 37)}}});
}

}  // namespace

TEST_SUITE_BEGIN("3 orders_with_items");

TEST_CASE("orders_with_items gives one order with its items")
{
    Shop shop;

    CHECK_SAME(orders_of(shop, {1}), order_1);
}

TEST_CASE("orders_with_items gives several orders and no others")
{
    Shop shop;

    CHECK_SAME(orders_of(shop, {1, 3}), order_1 + order_3);
}

TEST_CASE("orders_with_items keeps an order that has no items")
{
    Shop shop;

    CHECK_SAME(orders_of(shop, {5}), "5 new: no items\n");
}

TEST_CASE("orders_with_items leaves out ids that no order has")
{
    Shop shop;

    CHECK_SAME(orders_of(shop, {99, 3, -1}), order_3);
    CHECK_SAME(orders_of(shop, {99}), "no orders\n");

    // Order 99 comes with an item between your two statements, or before both.
    BusyShop busy("order_items",
                  "BEGIN; INSERT INTO orders (id, user_id) VALUES (99, 1);"
                  " INSERT INTO order_items VALUES (99, 1, 7, 2450); COMMIT");
    auto const orders = orders_with_items(busy.sql, {99, 3});
    CHECK_SAME(orders.empty() ? "no orders" : words(orders.front()), order_3);
}

TEST_CASE("orders_with_items gives an order once when its id is given twice")
{
    Shop shop;

    CHECK_SAME(orders_of(shop, {3, 1, 3}), order_1 + order_3);

    INFO("Expected: at most 6 rows, for 2 orders with 4 items between them");
    INFO("Seen: ", shop.log.rows(), " rows");
    CHECK(shop.log.rows() <= 6);
}

TEST_CASE("orders_with_items sorts orders by id and items by product")
{
    Shop shop;
    shop.sql << "INSERT INTO order_items VALUES (2, 6, 1, 900), (2, 1, 1, 2450)";
    shop.log.clear();

    CHECK_SAME(orders_of(shop, {3, 2}),
               "2 paid: 1 Lamp (product 1) at 2450, 2 Chair (product 4) at 7999,"
               " 1 Poster (product 6) at 900\n" +
                   order_3);

    // By the product's id, not by its name, which another product can have too.
    shop.sql << "UPDATE products SET name = 'Box' WHERE id IN (4, 6)";
    shop.log.clear();
    CHECK_SAME(orders_of(shop, {2}),
               "2 paid: 1 Lamp (product 1) at 2450, 2 Box (product 4) at 7999,"
               " 1 Box (product 6) at 900\n");

    // No ORDER BY, no order: not by a new index, not by the rows as they are.
    shop.sql << "CREATE UNIQUE INDEX last_products_first ON order_items"
                " (order_id, product_id DESC, quantity, unit_price_cents)";
    shop.sql << "PRAGMA reverse_unordered_selects = ON";
    shop.log.clear();
    CHECK_SAME(orders_of(shop, {1, 3}), order_1 + order_3);
}

TEST_CASE("orders_with_items gives the price of the day of the order")
{
    Shop shop;
    shop.sql << "UPDATE products SET price_cents = 9999";
    shop.log.clear();

    CHECK_SAME(orders_of(shop, {1}), order_1);
}

TEST_CASE("orders_with_items takes ids beyond 32 bits")
{
    Shop shop;
    shop.sql << "INSERT INTO products (id, name, price_cents)"
                " VALUES (9007199254740993, 'Rug' || char(0) || 's', 1)";
    shop.sql << "INSERT INTO orders (id, user_id) VALUES (5000000000, 1),"
                " (9007199254740992, 1), (9007199254740993, 1)";
    shop.sql << "INSERT INTO order_items VALUES (5000000000, 6, 2, 3000000000),"
                " (9007199254740993, 9007199254740993, 1, 9007199254740995)";
    shop.log.clear();

    CHECK_SAME(orders_of(shop, {5'000'000'000}),
               "5000000000 new: 2 Poster (product 6) at 3000000000\n");
    // Beyond 2 to the 53rd a double has no room for every number.
    CHECK_SAME(orders_of(shop, {9'007'199'254'740'993}),
               "9007199254740993 new: 1 " + std::string("Rug\0s", 5) +
                   " (product 9007199254740993)"
                   " at 9007199254740995\n");
}

TEST_CASE("orders_with_items takes ids of zero and below like any other")
{
    Shop shop;
    shop.sql << "INSERT INTO products (id, name, price_cents)"
                " VALUES (0, 'Sample', 0), (-4, 'Voucher', 0)";
    shop.sql << "INSERT INTO orders (id, user_id) VALUES (0, 2), (-7, 2)";
    shop.sql << "INSERT INTO order_items VALUES (0, 0, 1, 0), (-7, -4, 2, 5)";
    shop.log.clear();

    CHECK_SAME(orders_of(shop, {0, -7}),
               "-7 new: 2 Voucher (product -4) at 5\n"
               "0 new: 1 Sample (product 0) at 0\n");
}

TEST_CASE("orders_with_items runs no statement when no ids are given")
{
    Shop shop;

    CHECK_SAME(orders_of(shop, {}), "no orders\n");
    CHECK_SAME(std::to_string(shop.log.count()) + " statements for no ids",
               "0 statements for no ids");
}

TEST_CASE("orders_with_items runs at most two statements however many ids are given")
{
    Shop shop;
    workbook::grow_shop(shop.sql,
                        {.users = 10, .orders_per_user = 10, .items_per_order = 2});
    for (std::size_t const size : {std::size_t{100}, std::size_t{10'000}}) {
        std::vector<long long> ids(size);
        std::iota(ids.begin(), ids.end(), 6);
        shop.log.clear();

        auto const orders = orders_with_items(shop.sql, ids);

        CHECK_SAME(std::to_string(orders.size()) + " orders", "100 orders");
        INFO("Expected: at most 2 statements for ", size, " ids");
        INFO("Seen: ", shop.log.count(), " statements");
        CHECK(shop.log.count() <= 2);
    }
}

TEST_CASE("orders_with_items binds the ids and never pastes them into SQL")
{
    Shop shop;

    orders_with_items(shop.sql, {1, 987654321});

    CHECK_SAME(shop.log.text_contains("987654321") ? "987654321 in a statement's text"
                                                   : "no id in a statement's text",
               "no id in a statement's text");
}

TEST_CASE("orders_with_items reads no rows of other orders")
{
    Shop shop;
    workbook::grow_shop(shop.sql,
                        {.users = 10, .orders_per_user = 10, .items_per_order = 2});
    shop.log.clear();

    orders_with_items(shop.sql, {1, 3, 5});
    {
        INFO("Expected: at most 7 rows, for 3 orders with 4 items between them");
        INFO("Seen: ", shop.log.rows(), " rows");
        CHECK(shop.log.rows() <= 7);
    }

    shop.log.clear();
    orders_with_items(shop.sql, {1, 105});
    INFO("Expected: at most 6 rows, for orders 1 and 105 with 4 items between them");
    INFO("Seen: ", shop.log.rows(), " rows");
    CHECK(shop.log.rows() <= 6);
}

TEST_CASE("orders_with_items lets an error of the database through")
{
    for (char const* const table : {"order_items", "orders", "products"}) {
        Shop shop;
        shop.sql << "PRAGMA foreign_keys = OFF";
        shop.sql << std::string("ALTER TABLE ") + table + " RENAME TO gone";
        shop.log.clear();

        CHECK_SAME(
            thrown_by([&] { orders_with_items(shop.sql, {1}); }) + " without " + table,
            std::string("soci_error without ") + table);
    }
}

TEST_CASE("orders_with_items is right for three thousand ids by two statements")
{
    Shop shop;
    workbook::grow_shop(shop.sql,
                        {.users = 750, .orders_per_user = 4, .items_per_order = 1});
    std::vector<long long> ids(3000);
    std::iota(ids.rbegin(), ids.rend(), 6);
    shop.log.clear();

    auto const orders = orders_with_items(shop.sql, ids);

    CHECK_SAME(std::to_string(orders.size()) + " orders", "3000 orders");
    for (std::size_t i = 0; i < orders.size(); ++i) {
        std::string const line = line_of_grown_order(static_cast<long long>(i) + 6);
        if (words(orders[i]) != line) {
            CHECK_SAME(words(orders[i]), line);
            break;  // one line is enough to see why
        }
    }
    INFO("Expected: at most 2 statements for 3000 ids");
    INFO("Seen: ", shop.log.count(), " statements");
    CHECK(shop.log.count() <= 2);
}

TEST_SUITE_END();

}  // namespace n_plus_one::cases
