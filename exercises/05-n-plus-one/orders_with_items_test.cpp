// Exercise 05, task 2, core, 25 minutes: the cases.
// Edit: orders_with_items.cpp
#include "orders_with_items.hpp"
#include "test_shop.hpp"

#include <numeric>
#include <string>

namespace n_plus_one {

using namespace cases;

namespace {

// Orders as text, a line an order: "1 sent: 1 Lamp at 2450, 3 Notebook at 350".
std::string words(std::vector<OrderWithItems> const& orders)
{
    std::string text;
    for (OrderWithItems const& order : orders) {
        text += std::to_string(order.id) + " " + order.status + ": ";
        for (std::size_t i = 0; i < order.items.size(); ++i) {
            OrderItem const& item = order.items[i];
            text += (i == 0 ? "" : ", ") + std::to_string(item.quantity) + " " +
                    item.product + " (product " + std::to_string(item.product_id) +
                    ") at " + std::to_string(item.unit_price_cents);
        }
        text += order.items.empty() ? "no items\n" : "\n";
    }
    return text.empty() ? "no orders\n" : text;
}

std::string orders_of(Shop& shop, std::vector<long long> const& ids)
{
    return words(orders_with_items(shop.sql, ids));
}

std::string const order_1 =
    "1 sent: 1 Lamp (product 1) at 2450, 3 Notebook (product 2) at 350\n";
std::string const order_3 =
    "3 sent: 10 Pen (product 3) at 120, 1 Kettle (product 5) at 3100\n";

}  // namespace

TEST_SUITE_BEGIN("2 orders_with_items");

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
}

TEST_CASE("orders_with_items gives an order once when its id is given twice")
{
    Shop shop;

    CHECK_SAME(orders_of(shop, {1, 1, 3, 1}), order_1 + order_3);
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
    shop.sql << "INSERT INTO orders (id, user_id) VALUES (5000000000, 1)";
    shop.sql << "INSERT INTO order_items VALUES (5000000000, 6, 2, 3000000000)";
    shop.log.clear();

    CHECK_SAME(orders_of(shop, {5'000'000'000}),
               "5000000000 new: 2 Poster (product 6) at 3000000000\n");
}

TEST_CASE("orders_with_items runs no statement when no ids are given")
{
    Shop shop;

    CHECK(orders_with_items(shop.sql, {}).empty());

    INFO("Expected: no statement, as nobody is asked for");
    INFO("Seen: ", shop.log.count(), " statements");
    CHECK(shop.log.count() == 0);
}

TEST_CASE("orders_with_items runs at most two statements however many ids are given")
{
    Shop shop;
    workbook::grow_shop(shop.sql,
                        {.users = 10, .orders_per_user = 10, .items_per_order = 2});
    std::vector<long long> ids(100);
    std::iota(ids.begin(), ids.end(), 6);
    shop.log.clear();

    orders_with_items(shop.sql, ids);

    INFO("Expected: at most 2 statements for 100 ids");
    INFO("Seen: ", shop.log.count(), " statements");
    CHECK(shop.log.count() <= 2);
}

TEST_CASE("orders_with_items binds the ids and never pastes them into SQL")
{
    Shop shop;

    orders_with_items(shop.sql, {1, 987654321});

    INFO("Expected: no id in the text of a statement");
    INFO("Seen: the text of a statement contains 987654321, which was given as an id");
    CHECK_FALSE(shop.log.text_contains("987654321"));
}

TEST_CASE("orders_with_items reads no rows of other orders")
{
    Shop shop;
    workbook::grow_shop(shop.sql,
                        {.users = 10, .orders_per_user = 10, .items_per_order = 2});
    shop.log.clear();

    orders_with_items(shop.sql, {1, 3, 5});

    INFO("Expected: at most 7 rows, for 3 orders with 4 items between them");
    INFO("Seen: ", shop.log.rows(), " rows");
    CHECK(shop.log.rows() <= 7);
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

    REQUIRE(orders.size() == 3000);
    CHECK_SAME(words({orders.front(), orders.back()}),
               "6 new: 1 Lamp (product 1) at 100\n"
               "3005 sent: 4 Poster (product 6) at 300\n");
    INFO("Expected: at most 2 statements for 3000 ids");
    INFO("Seen: ", shop.log.count(), " statements");
    CHECK(shop.log.count() <= 2);
}

TEST_SUITE_END();

}  // namespace n_plus_one
