// Exercise 02, task 7, stretch, 15 minutes: the cases.
// Edit: product_conversion.cpp
#include "product_conversion.hpp"
#include "product_shelf.hpp"
#include "time_zone.hpp"

#include <stdexcept>

namespace models::cases {

namespace {

std::string const select_products =
    std::string("SELECT ") + product_columns + " FROM products ";

std::string const insert_product =
    "INSERT INTO products (created_at, status, price_cents, description, name)"
    " VALUES (:created_at, :status, :price_cents, :description, :name)";

// A product that into() fills, as text, or how that ended.
std::string read(soci::session& sql, long long id)
{
    Product product;
    try {
        sql << select_products + "WHERE id = :id", soci::use(id), soci::into(product);
        return text_of(product);
    } catch (std::out_of_range const&) {
        return "std::out_of_range";
    }
}

}  // namespace

TEST_SUITE_BEGIN("7 product_conversion");

TEST_CASE("into fills every member of a Product")
{
    OtherTimeZone const zone;
    ProductShelf shelf;
    shelf.store("17, 'Lamp', 'Brass', 2450, 'active', '2024-01-31 09:05:00'");

    CHECK_SAME(read(shelf.sql, 17), "17, Lamp, 'Brass', 2450, active, at 1706691900");
}

TEST_CASE("use gives every placeholder the member of its name")
{
    OtherTimeZone const zone;
    ProductShelf shelf;
    Product const product = lamp();

    shelf.sql << insert_product, soci::use(product);

    CHECK_SAME(shelf.value("name || ', ' || description || ', ' || price_cents", 1),
               "Lamp, Brass, 2450");
    CHECK_SAME(shelf.value("status || ', ' || created_at", 1),
               "active, 2024-01-31 09:05:00");
}

TEST_CASE("use and into tell no description from an empty one")
{
    ProductShelf shelf;
    Product none = lamp();
    none.description.reset();
    Product empty = lamp();
    empty.name = "Lamp without a word";
    empty.description = "";

    shelf.sql << insert_product, soci::use(std::as_const(none));
    shelf.sql << insert_product, soci::use(std::as_const(empty));

    CHECK_SAME(shelf.value("quote(description)", 1), "NULL");
    CHECK_SAME(shelf.value("quote(description)", 2), "''");
    CHECK_SAME(read(shelf.sql, 1), "1, Lamp, nothing, 2450, active, at 1706691900");
    CHECK_SAME(read(shelf.sql, 2),
               "2, Lamp without a word, '', 2450, active, at 1706691900");
}

TEST_CASE("use and into keep ids and prices beyond 32 bits")
{
    ProductShelf shelf;
    Product product = lamp();
    product.id = 5'000'000'000;
    product.price_cents = 9'007'199'254'740'993;
    product.created_at = UtcTime(std::chrono::seconds(253402300799));

    shelf.sql << "INSERT INTO products (id, name, price_cents, status, created_at)"
                 " VALUES (:id, :name, :price_cents, :status, :created_at)",
        soci::use(std::as_const(product));

    CHECK_SAME(shelf.value("id || ', ' || typeof(id)", product.id),
               "5000000000, integer");
    CHECK_SAME(read(shelf.sql, product.id),
               "5000000000, Lamp, nothing, 9007199254740993, active, at 253402300799");

    product.id = -3;
    product.name = "Rug";
    shelf.sql << "INSERT INTO products (id, name, price_cents, status, created_at)"
                 " VALUES (:id, :name, :price_cents, :status, :created_at)",
        soci::use(std::as_const(product));
    CHECK_SAME(read(shelf.sql, -3),
               "-3, Rug, nothing, 9007199254740993, active, at 253402300799");
}

TEST_CASE("use and into keep text of every kind as it is")
{
    ProductShelf shelf;
    for (std::string const& text : awkward_texts) {
        Product product = lamp();
        product.name = text;
        product.description = text;
        shelf.sql << insert_product, soci::use(std::as_const(product));
        long long const id = std::stoll(shelf.text("SELECT last_insert_rowid()"));
        CHECK_SAME(shelf.value("name", id), text);
        CHECK_SAME(read(shelf.sql, id), std::to_string(id) + ", " + text + ", '" +
                                            text + "', 2450, active, at 1706691900");
    }
}

TEST_CASE("use of a Product that is not const does not throw and changes nothing")
{
    ProductShelf shelf;
    Product product = lamp();

    std::string ending = "no error";
    try {
        shelf.sql << "INSERT INTO products VALUES (:id, :name, :description,"
                     " :price_cents, :status, :created_at)",
            soci::use(product);
    } catch (std::exception const& error) {
        ending = error.what();
    }

    CHECK_SAME(ending, "no error");
    CHECK_SAME(text_of(product), "0, Lamp, 'Brass', 2450, active, at 1706691900");
}

TEST_CASE("into refuses a status that it does not know")
{
    ProductShelf shelf;
    shelf.store("1, 'Lamp', NULL, 1, 'sold', '2024-01-31 09:05:00'");

    CHECK_SAME(read(shelf.sql, 1), "std::out_of_range");
}

TEST_CASE("a rowset reads one Product after the other")
{
    ProductShelf shelf(other_table);
    shelf.store("1, 'A', 'first', 1, 'draft', '1970-01-01 00:00:00'");
    shelf.store("2, 'B', NULL, 2, 'active', '1970-01-01 00:00:01'");
    shelf.store("3, 'C', '', 3, 'retired', '1970-01-01 00:00:02'");

    soci::rowset<Product> const products =
        (shelf.sql.prepare << select_products + "ORDER BY id DESC");

    std::string read_in_order;
    for (Product const& product : products) {
        read_in_order += text_of(product) + "\n";
    }
    CHECK_SAME(read_in_order,
               "3, C, '', 3, retired, at 2\n"
               "2, B, nothing, 2, active, at 1\n"
               "1, A, 'first', 1, draft, at 0\n");
}

TEST_SUITE_END();

}  // namespace models::cases
