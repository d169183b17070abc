// Exercise 02, task 3, core, 10 minutes: the cases.
// Edit: sum_of_prices.cpp
// Uses: create_products.cpp product_mapping.cpp
#include "sum_of_prices.hpp"

#include "workbook/database.hpp"
#include "workbook/statement_log.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace models {

namespace {

struct Catalogue {
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;

    Catalogue()
    {
        sql << "CREATE TABLE products (id INTEGER PRIMARY KEY,"
               " price_cents BIGINT NOT NULL, status TEXT NOT NULL)";
    }

    void add(std::string const& status, std::vector<long long> const& prices)
    {
        for (long long const cents : prices) {
            sql << "INSERT INTO products (price_cents, status)"
                   " VALUES (:cents, :status)",
                soci::use(cents), soci::use(status);
        }
    }
};

}  // namespace

TEST_SUITE_BEGIN("3 sum_of_prices");

TEST_CASE("sum_of_prices adds up the prices of a small shop")
{
    Catalogue catalogue;
    catalogue.add("active", {2450, 390, 120, 1999});

    CHECK(sum_of_prices(catalogue.sql, ProductStatus::active) == 4959);
}

TEST_CASE("sum_of_prices is 0 when no product has the status")
{
    Catalogue catalogue;
    CHECK(sum_of_prices(catalogue.sql, ProductStatus::active) == 0);

    catalogue.add("active", {2450});
    CHECK(sum_of_prices(catalogue.sql, ProductStatus::retired) == 0);
}

TEST_CASE("sum_of_prices counts the products of the status alone")
{
    Catalogue catalogue;
    catalogue.add("active", {2450, 390});
    catalogue.add("draft", {10'000});
    catalogue.add("retired", {55, 45, 1});

    CHECK(sum_of_prices(catalogue.sql, ProductStatus::active) == 2840);
    CHECK(sum_of_prices(catalogue.sql, ProductStatus::draft) == 10'000);
    CHECK(sum_of_prices(catalogue.sql, ProductStatus::retired) == 101);
}

TEST_CASE("sum_of_prices goes beyond 32 bits")
{
    Catalogue catalogue;
    catalogue.add("active", {3'000'000'000, 3'000'000'000});

    CHECK(sum_of_prices(catalogue.sql, ProductStatus::active) == 6'000'000'000);
}

TEST_CASE("sum_of_prices is exact beyond what a double can hold")
{
    Catalogue catalogue;
    catalogue.add("active", {9'007'199'254'740'992, 1});

    CHECK(sum_of_prices(catalogue.sql, ProductStatus::active) == 9'007'199'254'740'993);
}

TEST_CASE("sum_of_prices does not stumble over another product's status")
{
    Catalogue catalogue;
    catalogue.add("active", {2450});
    catalogue.add("sold", {1});
    catalogue.add("Active", {2});

    CHECK(sum_of_prices(catalogue.sql, ProductStatus::active) == 2450);
}

TEST_CASE("sum_of_prices sends one statement however many products there are")
{
    Catalogue catalogue;
    catalogue.add("active", std::vector<long long>(300, 7));
    workbook::StatementLog const log(catalogue.sql);

    CHECK(sum_of_prices(catalogue.sql, ProductStatus::active) == 2100);

    INFO("Expected: 1 statement for 300 products");
    INFO("Seen: ", std::to_string(log.count()));
    CHECK(log.count() == 1);
}

TEST_SUITE_END();

}  // namespace models
