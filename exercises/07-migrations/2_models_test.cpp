// Exercise 07, task 2, core, 10 minutes: the cases.
// Edit: models.cpp
// Uses: users_table.cpp plan_upgrade.cpp plan_downgrade.cpp
#include "models.hpp"

#include "generated.hpp"
#include "order_items_table.hpp"
#include "orders_table.hpp"
#include "products_table.hpp"
#include "users_table.hpp"
#include "workbook/check_same.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace migrations::cases {

namespace {

// A shop in use, with the tables that the four models describe.
struct ShopInUse : Lab {
    Schema live;

    ShopInUse()
    {
        Schema const tables{users_table(), products_table(), orders_table(),
                            order_items_table()};
        workbook::run_script(sql, change_script({}, tables).sql);
        live = reflect(sql);
    }
};

std::string names(Schema const& tables)
{
    std::string text;
    for (Table const& table : tables) {
        text += (text.empty() ? "" : " ") + table.name;
    }
    return text;
}

std::string sorted_names(Schema tables)
{
    std::ranges::sort(tables, {}, &Table::name);
    return names(tables);
}

}  // namespace

TEST_SUITE_BEGIN("2 models");

TEST_CASE("models drops no table of a shop in use")
{
    ShopInUse shop;

    std::vector<Difference> found = differences(shop.live, models());
    std::erase_if(
        found, [](Difference const& one) { return one.change != Change::drop_table; });

    CHECK_SAME(in_words(found), "no difference");
}

TEST_CASE("models lists each table once")
{
    CHECK_SAME(sorted_names(models()), "order_items orders products users");
}

TEST_CASE("models lists a table behind those that it refers to")
{
    std::string before;
    for (Table const& table : models()) {
        for (ForeignKey const& key : table.foreign_keys) {
            INFO("Expected: ", key.table, " before ", table.name);
            INFO("Seen: before ", table.name, ":",
                 before.empty() ? " nothing" : before);
            CHECK((before + " ").find(" " + key.table + " ") != std::string::npos);
        }
        before += " " + table.name;
    }
}

TEST_CASE("models asks for no change of a shop that is up to date")
{
    ShopInUse shop;

    CHECK_SAME(in_words(differences(shop.live, models())), "no difference");
    CHECK_SAME(in_words(differences(models(), shop.live)), "no difference");
}

TEST_CASE("models makes a new shop that takes an order")
{
    Lab shop;
    CHECK_SAME(shop.run(generated({}, models()), Direction::up), "");

    workbook::run_script(
        shop.sql,
        "INSERT INTO users (id, email, name) VALUES (3, 'ada@shop.example', 'Ada');"
        "INSERT INTO products VALUES (5, 'LAMP-1', 'Lamp', 2450);"
        "INSERT INTO orders (id, user_id) VALUES (70, 3);"
        "INSERT INTO order_items (order_id, product_id) VALUES (70, 5);");

    CHECK_SAME(shop.ask("SELECT status || ' ' || quantity FROM orders"
                        " JOIN order_items ON order_id = orders.id"),
               "new 1");
}

TEST_CASE("models returns the same list every time")
{
    std::string const first = names(models());

    CHECK_SAME(names(models()), first);
}

TEST_SUITE_END();

}  // namespace migrations::cases
