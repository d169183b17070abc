// Exercise 02, task 2, core, 25 minutes: the cases.
// Edit: product_mapping.cpp
// Uses: create_products.cpp
#include "product_mapping.hpp"
#include "create_products.hpp"
#include "product_shelf.hpp"
#include "time_zone.hpp"

#include "workbook/statement_log.hpp"

#include <doctest/doctest.h>

#include <limits>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace models {

namespace {

// Times with the text that the column has to hold.
std::vector<std::pair<long long, std::string>> const moments{
    {1706691900, "2024-01-31 09:05:00"},
    {0, "1970-01-01 00:00:00"},
    {-1, "1969-12-31 23:59:59"},
    {951782400, "2000-02-29 00:00:00"},
    {2147483648, "2038-01-19 03:14:08"}};

}  // namespace

TEST_SUITE_BEGIN("2 product_mapping");

TEST_CASE("find_product finds nothing under an id that is not there")
{
    ProductShelf shelf;
    shelf.sql << "INSERT INTO products VALUES"
                 " (17, 'Lamp', NULL, 2450, 'active', '2024-01-31 09:05:00')";

    INFO("Expected: std::nullopt for the id 18, when only 17 is there");
    CHECK(!find_product(shelf.sql, 18).has_value());
}

TEST_CASE("find_product reads a product that another program wrote")
{
    ProductShelf shelf;
    shelf.sql << "INSERT INTO products VALUES"
                 " (17, 'Lamp', 'Brass', 2450, 'active', '2024-01-31 09:05:00')";

    Product const found = shelf.found(17);

    CHECK(found.id == 17);
    CHECK(found.name == "Lamp");
    CHECK(found.description.value_or("nothing") == "Brass");
    CHECK(found.price_cents == 2450);
}

TEST_CASE("add_product returns the id under which find_product finds the product")
{
    ProductShelf shelf;
    shelf.sql << "INSERT INTO products (id, name, price_cents, status, created_at)"
                 " VALUES (41, 'Pen', 120, 'active', '2024-01-31 09:05:00')";
    Product product = lamp();
    product.id = 7;  // not looked at

    long long const id = add_product(shelf.sql, product);
    Product const found = shelf.found(id);

    CHECK(shelf.count() == 2);
    CHECK(found.name == "Lamp");
    CHECK(found.id == id);
    CHECK(id > 41);
}

TEST_CASE("a product without a description is told from one with an empty one")
{
    ProductShelf shelf;
    Product none = lamp();
    none.description.reset();
    Product empty = lamp();
    empty.name = "Lamp without a word";
    empty.description = "";

    long long const without = add_product(shelf.sql, none);
    long long const with_empty = add_product(shelf.sql, empty);

    {
        INFO("Expected: NULL in the table for no description, text for an empty one");
        INFO("Seen: ", shelf.value("typeof(description)", without), " and ",
             shelf.value("typeof(description)", with_empty));
        CHECK(shelf.value("typeof(description)", without) == "null");
        CHECK(shelf.value("typeof(description)", with_empty) == "text");
    }
    INFO("Expected: find_product gives nothing for NULL, and an empty text for ''");
    CHECK(!shelf.found(without).description.has_value());
    CHECK(shelf.found(with_empty).description.has_value());
}

TEST_CASE("add_product and find_product keep prices beyond 32 bits")
{
    ProductShelf shelf;
    Product product = lamp();
    for (long long const cents :
         {0LL, 2'147'483'648LL, 5'000'000'000LL, 9'007'199'254'740'993LL,
          std::numeric_limits<long long>::max()}) {
        product.name = "Lamp at " + std::to_string(cents);
        product.price_cents = cents;
        CHECK(shelf.there_and_back(product).price_cents == cents);
    }
}

TEST_CASE("find_product reads ids beyond 32 bits")
{
    ProductShelf shelf;
    shelf.sql << "INSERT INTO products VALUES"
                 " (5000000000, 'Lamp', NULL, 2450, 'active', '2024-01-31 09:05:00')";

    Product const found = shelf.found(5'000'000'000);

    CHECK(found.id == 5'000'000'000);
}

TEST_CASE("add_product returns ids beyond 32 bits")
{
    ProductShelf shelf;
    shelf.sql << "INSERT INTO products VALUES"
                 " (5000000000, 'Pen', NULL, 120, 'active', '2024-01-31 09:05:00')";

    CHECK(add_product(shelf.sql, lamp()) == 5'000'000'001);
}

TEST_CASE("add_product returns the id of its own product and not the highest one")
{
    ProductShelf shelf;
    // Behind the highest number there is none: SQLite looks for one that is free.
    shelf.sql << "INSERT INTO products (id, name) VALUES (9223372036854775807, 'Pen')";

    long long const id = add_product(shelf.sql, lamp());

    CHECK(shelf.value("name", id) == "Lamp");
}

TEST_CASE("add_product stores each status as its text")
{
    ProductShelf shelf;
    for (auto const& [status, text] : enum_texts(ProductStatus{})) {
        Product product = lamp();
        product.name = std::string("Lamp, ") + text;
        product.status = status;
        CHECK(shelf.value("status", add_product(shelf.sql, product)) == text);
    }
}

TEST_CASE("find_product reads each status from its text")
{
    ProductShelf shelf;
    shelf.sql << "INSERT INTO products (id, name, price_cents, status, created_at)"
                 " VALUES (1, 'A', 1, 'draft', '2024-01-31 09:05:00'),"
                 " (2, 'B', 1, 'active', '2024-01-31 09:05:00'),"
                 " (3, 'C', 1, 'retired', '2024-01-31 09:05:00')";

    CHECK(shelf.found(1).status == ProductStatus::draft);
    CHECK(shelf.found(2).status == ProductStatus::active);
    CHECK(shelf.found(3).status == ProductStatus::retired);
}

TEST_CASE("find_product refuses a status that it does not know")
{
    ProductShelf shelf;
    shelf.sql << "INSERT INTO products (id, name, price_cents, status, created_at)"
                 " VALUES (1, 'Lamp', 1, 'sold', '2024-01-31 09:05:00')";

    INFO("Expected: std::out_of_range for the status 'sold', not a guess");
    CHECK_THROWS_AS(find_product(shelf.sql, 1), std::out_of_range);
}

TEST_CASE("add_product stores a time as UTC whatever the time zone of the machine")
{
    OtherTimeZone const zone;
    ProductShelf shelf;
    for (auto const& [seconds, text] : moments) {
        Product product = lamp();
        product.name = "Lamp of " + text;
        product.created_at = UtcTime(std::chrono::seconds(seconds));
        CHECK(shelf.value("created_at", add_product(shelf.sql, product)) == text);
    }
}

TEST_CASE("find_product reads a time as UTC whatever the time zone of the machine")
{
    OtherTimeZone const zone;
    ProductShelf shelf;
    for (auto const& [seconds, text] : moments) {
        shelf.sql << "INSERT INTO products (name, price_cents, status, created_at)"
                     " VALUES (:text, 1, 'active', :text)",
            soci::use(text, "text");
        long long id = 0;
        shelf.sql << "SELECT max(id) FROM products", soci::into(id);

        Product const found = shelf.found(id);

        long long const seen = found.created_at.time_since_epoch().count();
        INFO("Expected: ", text, " is ", std::to_string(seconds),
             " seconds since 1970");
        INFO("Seen: ", std::to_string(seen), " seconds");
        CHECK(seen == seconds);
    }
}

TEST_CASE("add_product binds values and never pastes them into SQL")
{
    ProductShelf shelf;
    workbook::StatementLog const log(shelf.sql);
    Product product = lamp();
    product.name = "zq9x7";
    product.description = "zq9x8";
    product.price_cents = 73'901'457;

    add_product(shelf.sql, product);

    INFO("Expected: no value of the product in the text of a statement");
    CHECK(!log.text_contains("zq9x7"));
    CHECK(!log.text_contains("zq9x8"));
    CHECK(!log.text_contains("73901457"));
}

TEST_CASE("find_product binds the id and never pastes it into SQL")
{
    ProductShelf shelf;
    workbook::StatementLog const log(shelf.sql);

    find_product(shelf.sql, 73'901'457);

    INFO("Expected: the id is not in the text of a statement");
    CHECK(!log.text_contains("73901457"));
}

TEST_CASE("a time beyond the year 2262 comes back as it was")
{
    ProductShelf shelf;
    Product product = lamp();
    product.created_at = UtcTime(std::chrono::seconds(253402300799));

    long long const id = add_product(shelf.sql, product);

    CHECK(shelf.value("created_at", id) == "9999-12-31 23:59:59");
    CHECK((shelf.found(id).created_at == product.created_at));
}

TEST_CASE("add_product and find_product keep text of every kind as it is")
{
    ProductShelf shelf;
    for (char const* const text :
         {"O'Brien's \"best\" \\ lamp", "x'); DROP TABLE products; --", "مصباح نحاسي",
          "黄铜灯 🛋", "two\nlines", "NULL", " ", "007", ":name"}) {
        Product product = lamp();
        product.name = text;
        product.description = text;
        Product const found = shelf.there_and_back(product);
        CHECK(found.name == text);
        CHECK(found.description == product.description);
    }
}

TEST_CASE("add_product and find_product do not depend on the order of the columns")
{
    ProductShelf shelf(
        "CREATE TABLE products (created_at DATETIME, description TEXT, shelf TEXT"
        " DEFAULT 'B4', name TEXT, status TEXT, price_cents BIGINT,"
        " id INTEGER PRIMARY KEY)");

    Product const found = shelf.there_and_back(lamp());

    CHECK(found.name == "Lamp");
    CHECK(found.description == lamp().description);
    CHECK(found.price_cents == 2450);
    CHECK(found.status == ProductStatus::active);
    CHECK(found.created_at == lamp().created_at);
}

TEST_CASE("add_product lets the database's refusal through")
{
    ProductShelf shelf;
    add_product(shelf.sql, lamp());

    INFO("Expected: soci_error for the second product named Lamp");
    CHECK_THROWS_AS(add_product(shelf.sql, lamp()), soci::soci_error);
    CHECK(shelf.count() == 1);
}

TEST_CASE("a product comes back whole from the table of create_products")
{
    workbook::ScratchDatabase database;
    create_products(database.sql);
    Product product = lamp();
    product.description.reset();

    product.id = add_product(database.sql, product);

    CHECK((find_product(database.sql, product.id) == product));
}

TEST_SUITE_END();

}  // namespace models
