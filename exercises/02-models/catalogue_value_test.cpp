// Exercise 02, task 3: the cases. Read them; change only catalogue_value.cpp.
#include "catalogue_value.hpp"

#include "workbook/database.hpp"
#include "workbook/statement_log.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

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

TEST_SUITE_BEGIN("3 catalogue_value");

TEST_CASE("catalogue_value adds up the prices of a small shop")
{
    Catalogue catalogue;
    catalogue.add("active", {2450, 390, 120, 1999});

    CHECK(catalogue_value(catalogue.sql, ProductStatus::active) == 4959);
}

TEST_CASE("catalogue_value is 0 when no product has the status")
{
    Catalogue catalogue;
    CHECK(catalogue_value(catalogue.sql, ProductStatus::active) == 0);

    catalogue.add("active", {2450});
    CHECK(catalogue_value(catalogue.sql, ProductStatus::retired) == 0);
}

TEST_CASE("catalogue_value counts the products of the status alone")
{
    Catalogue catalogue;
    catalogue.add("active", {2450, 390});
    catalogue.add("draft", {10'000});
    catalogue.add("retired", {55, 45, 1});

    CHECK(catalogue_value(catalogue.sql, ProductStatus::active) == 2840);
    CHECK(catalogue_value(catalogue.sql, ProductStatus::draft) == 10'000);
    CHECK(catalogue_value(catalogue.sql, ProductStatus::retired) == 101);
}

TEST_CASE("catalogue_value goes beyond 32 bits")
{
    Catalogue catalogue;
    catalogue.add("active", {3'000'000'000, 3'000'000'000});

    CHECK(catalogue_value(catalogue.sql, ProductStatus::active) == 6'000'000'000);
}

TEST_CASE("catalogue_value is exact beyond what a double can hold")
{
    Catalogue catalogue;
    catalogue.add("active", {9'007'199'254'740'992, 1});

    CHECK(catalogue_value(catalogue.sql, ProductStatus::active) ==
          9'007'199'254'740'993);
}

TEST_CASE("catalogue_value does not stumble over another product's status")
{
    Catalogue catalogue;
    catalogue.add("active", {2450});
    catalogue.add("sold", {1});

    CHECK(catalogue_value(catalogue.sql, ProductStatus::active) == 2450);
}

TEST_CASE("catalogue_value sends one statement however many products there are")
{
    Catalogue catalogue;
    catalogue.add("active", std::vector<long long>(300, 7));
    workbook::StatementLog const log(catalogue.sql);

    CHECK(catalogue_value(catalogue.sql, ProductStatus::active) == 2100);

    INFO("Expected: 1 statement for 300 products");
    INFO("Seen: ", std::to_string(log.count()));
    CHECK(log.count() == 1);
}

TEST_SUITE_END();
