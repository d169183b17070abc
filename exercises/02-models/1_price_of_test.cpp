// Exercise 02, task 1, warm-up, 5 minutes: the cases.
// Edit: price_of.cpp
#include "price_of.hpp"

#include "workbook/check_same.hpp"
#include "workbook/database.hpp"
#include "workbook/statement_log.hpp"

#include <string>

namespace models {

namespace {

struct ThreeProducts {
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;

    ThreeProducts()
    {
        sql << "CREATE TABLE products (id INTEGER PRIMARY KEY, name TEXT NOT NULL,"
               " price_cents BIGINT NOT NULL)";
        sql << "INSERT INTO products VALUES (17, 'Lamp', 2450), (4, 'Sample', 0),"
               " (6000000000, 'Yacht', 7000000000)";
    }
};

std::string words(std::optional<long long> price)
{
    return price ? std::to_string(*price) + " cents" : "no such product";
}

}  // namespace

TEST_SUITE_BEGIN("1 price_of");

TEST_CASE("price_of gives the price of the product with the id")
{
    ThreeProducts products;
    CHECK_SAME(words(price_of(products.sql, 17)), "2450 cents");
}

TEST_CASE("price_of gives nothing for an id that no product has")
{
    ThreeProducts products;
    CHECK_SAME(words(price_of(products.sql, 18)), "no such product");
}

TEST_CASE("price_of tells a price of 0 from no product")
{
    ThreeProducts products;
    CHECK_SAME(words(price_of(products.sql, 4)), "0 cents");
}

TEST_CASE("price_of keeps ids and prices beyond 32 bits")
{
    ThreeProducts products;
    CHECK_SAME(words(price_of(products.sql, 6'000'000'000)), "7000000000 cents");
}

TEST_CASE("price_of sends one SELECT and binds the id")
{
    ThreeProducts products;
    workbook::StatementLog const log(products.sql);
    price_of(products.sql, 987654);

    CHECK_SAME(std::to_string(log.count()) + " statement(s)", "1 statement(s)");
    CHECK_SAME(
        log.text_contains("987654") ? "the id is part of its text" : "the id is bound",
        "the id is bound");
}

TEST_SUITE_END();

}  // namespace models
