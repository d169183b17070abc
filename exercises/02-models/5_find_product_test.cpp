// Exercise 02, task 5, core, 15 minutes: the cases.
// Edit: find_product.cpp
// Uses: product_conversion.cpp
#include "find_product.hpp"
#include "product_shelf.hpp"
#include "time_zone.hpp"

#include <limits>
#include <stdexcept>

namespace models::cases {

namespace {

// What find_product finds, as text, or how it ended.
std::string found(soci::session& sql, long long id)
{
    try {
        std::optional<Product> const product = find_product(sql, id);
        return product ? text_of(*product) : "std::nullopt";
    } catch (std::out_of_range const&) {
        return "std::out_of_range";
    } catch (soci::soci_error const&) {
        return "soci_error";
    }
}

// There has to be a product with this id.
Product product_with(soci::session& sql, long long id)
{
    std::optional<Product> const product = find_product(sql, id);
    REQUIRE_MESSAGE(product.has_value(), "find_product finds no product ", id);
    return *product;
}

}  // namespace

TEST_SUITE_BEGIN("5 find_product");

TEST_CASE("find_product reads a product that another program wrote")
{
    ProductShelf shelf;
    shelf.store("17, 'Lamp', 'Brass', 2450, 'active', '2024-01-31 09:05:00'");

    CHECK_SAME(found(shelf.sql, 17), "17, Lamp, 'Brass', 2450, active, at 1706691900");
}

TEST_CASE("find_product finds nothing under an id that is not there")
{
    ProductShelf shelf;
    shelf.store("17, 'Lamp', NULL, 2450, 'active', '2024-01-31 09:05:00'");

    CHECK_SAME(found(shelf.sql, 18), "std::nullopt");
}

TEST_CASE("find_product tells no description from an empty one")
{
    ProductShelf shelf;
    shelf.store("1, 'A', NULL, 1, 'draft', '1970-01-01 00:00:00'");
    shelf.store("2, 'B', '', 2, 'draft', '1970-01-01 00:00:00'");

    CHECK_SAME(found(shelf.sql, 1), "1, A, nothing, 1, draft, at 0");
    CHECK_SAME(found(shelf.sql, 2), "2, B, '', 2, draft, at 0");
}

TEST_CASE("find_product reads prices beyond 32 bits")
{
    ProductShelf shelf;
    long long id = 0;
    for (long long const cents :
         {0LL, 2'147'483'648LL, 5'000'000'000LL, 9'007'199'254'740'993LL,
          std::numeric_limits<long long>::max()}) {
        ++id;
        shelf.store(std::to_string(id) + ", 'Lamp " + std::to_string(id) + "', NULL, " +
                    std::to_string(cents) + ", 'draft', '1970-01-01 00:00:00'");
        CHECK_SAME(std::to_string(product_with(shelf.sql, id).price_cents),
                   std::to_string(cents));
    }
}

TEST_CASE("find_product reads ids beyond 32 bits")
{
    ProductShelf shelf;
    shelf.store("17, 'Pen', NULL, 120, 'active', '1970-01-01 00:00:00'");
    shelf.store("0, 'Cup', NULL, 650, 'active', '1970-01-01 00:00:00'");
    shelf.store("-3, 'Rug', NULL, 4000, 'active', '1970-01-01 00:00:00'");
    shelf.store("5000000000, 'Lamp', NULL, 2450, 'active', '1970-01-01 00:00:00'");

    CHECK_SAME(found(shelf.sql, 5'000'000'000),
               "5000000000, Lamp, nothing, 2450, active, at 0");
    // In 32 bits this would be 17.
    CHECK_SAME(found(shelf.sql, (1LL << 32) + 17), "std::nullopt");
    CHECK_SAME(found(shelf.sql, 0), "0, Cup, nothing, 650, active, at 0");
    CHECK_SAME(found(shelf.sql, -3), "-3, Rug, nothing, 4000, active, at 0");
}

TEST_CASE("find_product reads each status from its text")
{
    ProductShelf shelf;
    shelf.store("1, 'A', NULL, 1, 'draft', '1970-01-01 00:00:00'");
    shelf.store("2, 'B', NULL, 1, 'active', '1970-01-01 00:00:00'");
    shelf.store("3, 'C', NULL, 1, 'retired', '1970-01-01 00:00:00'");

    CHECK_SAME(found(shelf.sql, 1), "1, A, nothing, 1, draft, at 0");
    CHECK_SAME(found(shelf.sql, 2), "2, B, nothing, 1, active, at 0");
    CHECK_SAME(found(shelf.sql, 3), "3, C, nothing, 1, retired, at 0");
}

TEST_CASE("find_product refuses a status that it does not know")
{
    for (std::string const status : {"sold", "", "Active", " active", "1"}) {
        ProductShelf shelf;
        shelf.store("1, 'Lamp', NULL, 1, '" + status + "', '2024-01-31 09:05:00'");
        INFO("With: the status '", status, "', for which no guess is right");
        CHECK_SAME(found(shelf.sql, 1), "std::out_of_range");
    }
}

TEST_CASE("find_product reads a time as UTC whatever the time zone of the machine")
{
    OtherTimeZone const zone;
    ProductShelf shelf;
    long long id = 0;
    for (auto const& [seconds, text] : moments) {
        ++id;
        shelf.store(std::to_string(id) + ", '" + text + "', NULL, 1, 'active', '" +
                    text + "'");
        INFO("With: ", text, " in the table");
        CHECK_SAME(std::to_string(seconds_of(product_with(shelf.sql, id))) + " s",
                   std::to_string(seconds) + " s");
    }
}

TEST_CASE("find_product reads a time beyond the year 2262")
{
    ProductShelf shelf;
    shelf.store("1, 'Lamp', NULL, 1, 'active', '9999-12-31 23:59:59'");

    CHECK_SAME(found(shelf.sql, 1), "1, Lamp, nothing, 1, active, at 253402300799");
}

TEST_CASE("find_product binds the id and never pastes it into SQL")
{
    ProductShelf shelf;
    shelf.store("17, 'Lamp', NULL, 1, 'active', '2024-01-31 09:05:00'");
    shelf.store("18, 'Pen', NULL, 2, 'active', '2024-01-31 09:05:00'");
    workbook::StatementLog const log(shelf.sql);

    find_product(shelf.sql, 18);
    CHECK_SAME(std::to_string(log.rows()) + " row read", "1 row read");
    CHECK_SAME(std::to_string(log.work().rows_scanned) + " rows scanned",
               "0 rows scanned");

    find_product(shelf.sql, 73'901'457);
    CHECK_SAME(std::string(log.text_contains("73901457")
                               ? "the id is in the text of a statement"
                               : "the id is bound"),
               "the id is bound");
}

TEST_CASE("find_product keeps text of every kind as it is")
{
    ProductShelf shelf;
    long long id = 0;
    for (std::string const& text : awkward_texts) {
        ++id;
        shelf.sql
            << "INSERT INTO products VALUES (:id, :name, :description, 1, 'draft',"
               " '1970-01-01 00:00:00')",
            soci::use(id), soci::use(text), soci::use(text);
        Product const product = product_with(shelf.sql, id);
        CHECK_SAME(product.name, text);
        CHECK_SAME(text_of(product.description), "'" + text + "'");
    }
}

TEST_CASE("find_product does not depend on the order of the columns")
{
    ProductShelf shelf(other_table);
    shelf.store("17, 'Lamp', 'Brass', 2450, 'active', '2024-01-31 09:05:00'");

    CHECK_SAME(found(shelf.sql, 17), "17, Lamp, 'Brass', 2450, active, at 1706691900");
}

TEST_CASE("find_product lets an error of the database through")
{
    ProductShelf shelf;
    shelf.store("1, 'Lamp', NULL, 1, NULL, '1970-01-01 00:00:00'");
    shelf.store("2, 'Pen', NULL, NULL, 'active', '1970-01-01 00:00:00'");

    INFO("With: NULL for a status and for a price, and then no table");
    CHECK_SAME(found(shelf.sql, 1), "soci_error");
    CHECK_SAME(found(shelf.sql, 2), "soci_error");
    shelf.sql << "DROP TABLE products";
    CHECK_SAME(found(shelf.sql, 1), "soci_error");
}

TEST_SUITE_END();

}  // namespace models::cases
