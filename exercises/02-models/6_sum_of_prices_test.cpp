// Exercise 02, task 6, core, 10 minutes: the cases.
// Edit: sum_of_prices.cpp
#include "sum_of_prices.hpp"

#include "workbook/check_same.hpp"
#include "workbook/database.hpp"
#include "workbook/statement_log.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace models::cases {

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

std::string sum_of(Catalogue& catalogue, ProductStatus status)
{
    return std::to_string(sum_of_prices(catalogue.sql, status)) + " cents";
}

}  // namespace

TEST_SUITE_BEGIN("6 sum_of_prices");

TEST_CASE("sum_of_prices adds up the prices of a small shop")
{
    Catalogue catalogue;
    catalogue.add("active", {2450, 390, 120, 1999});

    CHECK_SAME(sum_of(catalogue, ProductStatus::active), "4959 cents");
}

TEST_CASE("sum_of_prices is 0 when no product has the status")
{
    Catalogue catalogue;
    CHECK_SAME(sum_of(catalogue, ProductStatus::active), "0 cents");

    catalogue.add("active", {2450});
    CHECK_SAME(sum_of(catalogue, ProductStatus::retired), "0 cents");
}

TEST_CASE("sum_of_prices counts the products of the status alone")
{
    Catalogue catalogue;
    catalogue.add("active", {2450, 390});
    catalogue.add("draft", {10'000});
    catalogue.add("retired", {55, 45, 1});

    CHECK_SAME(sum_of(catalogue, ProductStatus::active), "2840 cents");
    CHECK_SAME(sum_of(catalogue, ProductStatus::draft), "10000 cents");
    CHECK_SAME(sum_of(catalogue, ProductStatus::retired), "101 cents");
}

TEST_CASE("sum_of_prices goes beyond 32 bits")
{
    Catalogue catalogue;
    catalogue.add("active", {3'000'000'000, 3'000'000'000});

    CHECK_SAME(sum_of(catalogue, ProductStatus::active), "6000000000 cents");
}

TEST_CASE("sum_of_prices is exact beyond what a double can hold")
{
    Catalogue catalogue;
    catalogue.add("active", {9'007'199'254'740'992, 1});

    CHECK_SAME(sum_of(catalogue, ProductStatus::active), "9007199254740993 cents");

    catalogue.add("retired", {9'223'372'036'854'770'000, 807});
    CHECK_SAME(sum_of(catalogue, ProductStatus::retired), "9223372036854770807 cents");
}

TEST_CASE("sum_of_prices does not stumble over another product's status")
{
    Catalogue catalogue;
    catalogue.add("active", {2450});
    catalogue.add("sold", {1});
    catalogue.add("Active", {2});
    catalogue.add(" active ", {4});
    catalogue.add("", {8});
    catalogue.add("activ_", {16});
    catalogue.add("acti%", {32});

    CHECK_SAME(sum_of(catalogue, ProductStatus::active), "2450 cents");
}

TEST_CASE("sum_of_prices sends one statement however many products there are")
{
    Catalogue catalogue;
    catalogue.add("active", std::vector<long long>(2500, 7));
    workbook::StatementLog const log(catalogue.sql);

    CHECK_SAME(sum_of(catalogue, ProductStatus::active), "17500 cents");

    INFO("With: 2500 products in the table");
    CHECK_SAME(std::to_string(log.count()) + " sent", "1 sent");
}

TEST_CASE("sum_of_prices lets an error of the database through")
{
    workbook::ScratchDatabase without_tables;

    std::string ending = "no error";
    try {
        sum_of_prices(without_tables.sql, ProductStatus::active);
    } catch (soci::soci_error const&) {
        ending = "soci_error";
    }
    CHECK_SAME(ending, "soci_error");
}

TEST_SUITE_END();

}  // namespace models::cases
