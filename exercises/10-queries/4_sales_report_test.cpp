// Exercise 10, task 4, core, 30 minutes: the cases.
// Edit: sales_report.cpp
#include "sales_fixture.hpp"
#include "sales_report.hpp"

#include <map>
#include <utility>

namespace queries::cases {

namespace {

// A line a row: "2024-03 Paper: 780, 1170 in all".
std::string lines(std::vector<Sales> const& report)
{
    std::string text;
    for (Sales const& sales : report) {
        text += sales.month + " " + sales.category_name.value_or("(none)") + ": " +
                std::to_string(sales.revenue_cents) + ", " +
                std::to_string(sales.running_cents) + " in all\n";
    }
    return text;
}

std::string year_2024(SalesShop& shop)
{
    return lines(sales_report(shop.sql, "2024-01-01", "2024-12-31"));
}

}  // namespace

TEST_SUITE_BEGIN("4 sales_report");

TEST_CASE("sales_report gives what each category sold in a month")
{
    SalesShop shop;
    shop.sell("2024-03-05 10:00:00", 2, 2, 390);   // Paper
    shop.sell("2024-03-09 11:00:00", 2, 1, 390);   // Paper
    shop.sell("2024-03-09 12:00:00", 1, 1, 2450);  // Desk lamps

    INFO("sold: 2 notebooks and then 1, at 390 each, and 1 lamp at 2450");
    CHECK_SAME(year_2024(shop),
               "2024-03 Desk lamps: 2450, 2450 in all\n"
               "2024-03 Paper: 1170, 1170 in all\n");
}

TEST_CASE("sales_report adds up each category from month to month")
{
    SalesShop shop;
    shop.sell("2024-03-05 10:00:00", 2, 1, 390);
    shop.sell("2024-04-05 10:00:00", 2, 1, 400);
    shop.sell("2024-04-06 10:00:00", 1, 1, 2450);
    shop.sell("2024-06-05 10:00:00", 2, 1, 410);

    CHECK_SAME(year_2024(shop),
               "2024-03 Paper: 390, 390 in all\n"
               "2024-04 Desk lamps: 2450, 2450 in all\n"
               "2024-04 Paper: 400, 790 in all\n"
               "2024-06 Paper: 410, 1200 in all\n");
}

TEST_CASE("sales_report begins its totals on the first day asked for")
{
    SalesShop shop;
    shop.sell("2024-02-29 23:59:59", 2, 1, 1000);
    shop.sell("2024-03-01 00:00:00", 2, 1, 390);
    shop.sell("2024-04-05 10:00:00", 2, 1, 400);

    CHECK_SAME(lines(sales_report(shop.sql, "2024-03-01", "2024-04-30")),
               "2024-03 Paper: 390, 390 in all\n"
               "2024-04 Paper: 400, 790 in all\n");
    INFO("from 2024-03-02, a day after the order of 390");
    CHECK_SAME(lines(sales_report(shop.sql, "2024-03-02", "2024-04-30")),
               "2024-04 Paper: 400, 400 in all\n");
}

TEST_CASE("sales_report counts the last day to its end and no further")
{
    SalesShop shop;
    shop.sell("2024-03-31 00:00:00", 2, 1, 10);
    shop.sell("2024-03-31 23:59:59", 2, 1, 200);
    shop.sell("2024-04-01 00:00:00", 2, 1, 3000);

    INFO("sold: on March 31, 10 at 00:00:00 and 200 at 23:59:59; 3000 a second later");
    CHECK_SAME(lines(sales_report(shop.sql, "2024-03-01", "2024-03-31")),
               "2024-03 Paper: 210, 210 in all\n");
}

TEST_CASE("sales_report counts orders that are paid or sent and no others")
{
    SalesShop shop;
    shop.sell("2024-03-05 10:00:00", 2, 1, 10, "paid");
    shop.sell("2024-03-05 10:00:00", 2, 1, 200, "sent");
    shop.sell("2024-03-05 10:00:00", 2, 1, 3000, "new");
    shop.sell("2024-04-05 10:00:00", 2, 1, 4000, "new");

    INFO("sold in March: 10 (paid) and 200 (sent); 3000 and 4000 are new orders");
    CHECK_SAME(year_2024(shop), "2024-03 Paper: 210, 210 in all\n");
}

TEST_CASE("sales_report takes quantity and price of the order and every item")
{
    SalesShop shop;
    shop.sell("2024-03-05 10:00:00", 2, 3, 350);  // today a notebook costs 390
    shop.sql << "INSERT INTO order_items SELECT id, 3, 4, 100 FROM orders";
    shop.sell("2024-03-06 10:00:00", 5, 1, 0);    // a gift is sold, too
    shop.sell("2024-03-05 10:00:00", 2, 3, 350);  // the same again, without the pens

    CHECK_SAME(year_2024(shop),
               "2024-03 Kitchen: 0, 0 in all\n"
               "2024-03 Office: 400, 400 in all\n"
               "2024-03 Paper: 2100, 2100 in all\n");
}

TEST_CASE("sales_report keeps products without a category")
{
    SalesShop shop;
    shop.sell("2024-03-05 10:00:00", 6, 1, 900);  // the poster
    shop.sell("2024-03-05 10:00:00", 2, 1, 390);
    shop.sell("2024-04-05 10:00:00", 6, 2, 900);

    std::vector<Sales> const report =
        sales_report(shop.sql, "2024-01-01", "2024-12-31");
    CHECK_SAME(lines(report),
               "2024-03 (none): 900, 900 in all\n"
               "2024-03 Paper: 390, 390 in all\n"
               "2024-04 (none): 1800, 2700 in all\n");
    REQUIRE(report.size() == 3);
    CHECK_SAME(report[0].category_id ? "an id" : "no id", "no id");
    CHECK_SAME(std::to_string(report[1].category_id.value_or(0)), "6");

    INFO("the pens are in a category with the id 0 and an empty name");
    shop.sql << "INSERT INTO categories (id, name) VALUES (0, '')";
    shop.sql << "UPDATE products SET category_id = 0 WHERE id = 3";
    shop.sell("2025-03-05 10:00:00", 3, 1, 120);
    std::vector<Sales> const pens = sales_report(shop.sql, "2025-01-01", "2025-12-31");
    REQUIRE(pens.size() == 1);
    CHECK_SAME(pens[0].category_id ? std::to_string(*pens[0].category_id) : "no id",
               "0");
    CHECK_SAME(
        pens[0].category_name ? "a name: '" + *pens[0].category_name + "'" : "no name",
        "a name: ''");
}

TEST_CASE("sales_report gives two categories of one name a row each")
{
    SalesShop shop;
    shop.sql << "INSERT INTO categories (id, parent_id, name) VALUES"
                " (6000000009, 1, 'Paper')";
    shop.sql << "UPDATE products SET category_id = 6000000009 WHERE id = 6";
    shop.sell("2024-03-05 10:00:00", 6, 1, 900);
    shop.sell("2024-03-06 10:00:00", 2, 1, 390);
    shop.sell("2024-04-06 10:00:00", 2, 1, 390);

    std::vector<Sales> const report =
        sales_report(shop.sql, "2024-01-01", "2024-12-31");
    CHECK_SAME(lines(report),
               "2024-03 Paper: 390, 390 in all\n"
               "2024-03 Paper: 900, 900 in all\n"
               "2024-04 Paper: 390, 780 in all\n");
    CHECK_SAME(std::to_string(report[1].category_id.value_or(0)), "6000000009");
}

TEST_CASE("sales_report tells the same month of two years apart")
{
    SalesShop shop;
    shop.sell("2023-03-05 10:00:00", 2, 1, 10);
    shop.sell("2024-03-05 10:00:00", 2, 1, 200);

    CHECK_SAME(lines(sales_report(shop.sql, "2023-01-01", "2024-12-31")),
               "2023-03 Paper: 10, 10 in all\n"
               "2024-03 Paper: 200, 210 in all\n");
}

TEST_CASE("sales_report sorts by month and then by the name of the category")
{
    SalesShop shop;
    shop.sql << "UPDATE categories SET name = 'acorns' WHERE id = 3";
    shop.sql << "UPDATE categories SET name = 'Zinc' WHERE id = 6";
    shop.sell("2024-05-05 10:00:00", 1, 1, 1);
    shop.sell("2024-05-05 10:00:00", 2, 1, 1);
    shop.sell("2024-05-05 10:00:00", 6, 1, 1);
    shop.sell("2024-04-05 10:00:00", 1, 1, 1);
    shop.sell("2024-04-05 10:00:00", 4, 1, 1);

    CHECK_SAME(year_2024(shop),
               "2024-04 Home: 1, 1 in all\n"
               "2024-04 acorns: 1, 1 in all\n"
               "2024-05 (none): 1, 1 in all\n"
               "2024-05 Zinc: 1, 1 in all\n"
               "2024-05 acorns: 1, 2 in all\n");
}

TEST_CASE("sales_report gives sums beyond 32 bits to the cent")
{
    SalesShop shop;
    shop.sell("2024-03-05 10:00:00", 2, 3,
              3'002'399'751'580'331);  // 2 to the 53rd, and one
    shop.sell("2024-04-05 10:00:00", 2, 1, 2);

    CHECK_SAME(year_2024(shop),
               "2024-03 Paper: 9007199254740993, 9007199254740993 in all\n"
               "2024-04 Paper: 2, 9007199254740995 in all\n");
}

TEST_CASE("sales_report is empty when nothing was sold")
{
    SalesShop shop;
    shop.sell("2024-03-05 10:00:00", 2, 1, 390);
    // Nothing has been put into this order yet.
    shop.sql << "INSERT INTO orders (user_id, status, created_at)"
                " VALUES (1, 'paid', '2025-03-05 10:00:00')";
    shop.log.clear();

    CHECK_SAME(lines(sales_report(shop.sql, "2025-01-01", "2025-12-31")), "");
    INFO("an error of the database is no empty report");
    CHECK_SAME(
        endings_in_trouble(shop, "orders",
                           [&] { sales_report(shop.sql, "2024-01-01", "2024-12-31"); }),
        "no table: soci_error, interrupted: soci_error");
}

TEST_CASE("sales_report sends one statement and binds both days")
{
    SalesShop shop;
    shop.sell("2031-03-05 10:00:00", 2, 1, 390);

    sales_report(shop.sql, "2031-02-03", "2032-05-06");

    CHECK_SAME(std::to_string(shop.log.count()) + " statement", "1 statement");
    INFO("Expected: no day, month or year is a part of the statement's text");
    INFO("Seen: ", shop.log.summary());
    CHECK_FALSE((shop.log.text_contains("2031") || shop.log.text_contains("2032")));
}

TEST_CASE("sales_report looks up the orders in the index on their dates")
{
    SalesShop shop;
    workbook::grow_shop(shop.sql,
                        {.users = 150, .orders_per_user = 10, .items_per_order = 2});
    shop.sql << "UPDATE orders SET created_at = datetime('2020-01-01',"
                " (id % 500) || ' days')";
    shop.log.clear();

    sales_report(shop.sql, "2021-03-01", "2021-03-03");  // 9 orders of 1500

    workbook::Work const work = shop.log.work();
    INFO(
        "Expected: orders_by_date, no order of other days visited: less than 3000 steps");
    INFO("Seen: ", work.rows_scanned, " rows scanned, ", work.steps, " steps; ",
         plans(shop));
    CHECK((plans(shop).find("INDEX orders_by_date") != std::string::npos &&
           work.steps < 3'000));
}

TEST_CASE("sales_report is right for a larger shop with other ids")
{
    SalesShop shop;
    // Added up here, order by order: by month, name and id of the category.
    std::vector<std::string> const names{"Desk lamps", "Paper",   "Office",
                                         "Home",       "Kitchen", ""};
    std::map<std::pair<std::string, std::string>, long long> sold;
    for (int i = 0; i < 72; ++i) {
        std::string const month = (i * 7) % 24 < 9
                                      ? "2022-0" + std::to_string(1 + (i * 7) % 24)
                                      : "2023-1" + std::to_string(i % 3);
        long long const product_id = 1 + (i * 5) % 6;
        shop.sell(month + "-15 10:00:00", product_id, 1 + i % 3, 100 + i);
        sold[{month, names[static_cast<std::size_t>(product_id - 1)]}] +=
            (1 + i % 3) * (100 + i);
    }
    std::map<std::string, long long> running;
    std::string wanted;
    for (auto const& [key, revenue] : sold) {
        long long& total = running[key.second];
        total += revenue;
        wanted += key.first + " " + (key.second.empty() ? "(none)" : key.second) +
                  ": " + std::to_string(revenue) + ", " + std::to_string(total) +
                  " in all\n";
    }

    CHECK_SAME(lines(sales_report(shop.sql, "2022-01-01", "2023-12-31")), wanted);

    INFO("a shop of 240 months");
    for (int month = 0; month < 240; ++month) {
        std::string const two = std::to_string(101 + month % 12).substr(1);
        shop.sell(std::to_string(2030 + month / 12) + "-" + two + "-15 10:00:00", 2, 1,
                  1);
    }
    CHECK_SAME(
        std::to_string(sales_report(shop.sql, "2030-01-01", "2049-12-31").size()) +
            " rows",
        "240 rows");
}

TEST_SUITE_END();

}  // namespace queries::cases
