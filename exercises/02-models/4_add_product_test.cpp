// Exercise 02, task 4, core, 15 minutes: the cases.
// Edit: add_product.cpp
// Uses: product_conversion.cpp
#include "add_product.hpp"
#include "product_shelf.hpp"
#include "time_zone.hpp"

#include <limits>

namespace models::cases {

TEST_SUITE_BEGIN("4 add_product");

TEST_CASE("add_product stores each member")
{
    ProductShelf shelf;

    long long const id = add_product(shelf.sql, lamp());

    CHECK_SAME(shelf.count(), "1 in the table");
    CHECK_SAME(shelf.value("name || ', ' || description || ', ' || price_cents", id),
               "Lamp, Brass, 2450");
    CHECK_SAME(shelf.value("status", id), "active");
    CHECK_SAME(shelf.value("created_at", id), "2024-01-31 09:05:00");
}

TEST_CASE("add_product returns the id that the table gave")
{
    ProductShelf shelf;
    shelf.store("41, 'Pen', NULL, 120, 'active', '2024-01-31 09:05:00'");
    Product product = lamp();
    product.id = 7;  // not looked at

    long long const id = add_product(shelf.sql, product);

    CHECK_SAME(shelf.count(), "2 in the table");
    CHECK_SAME(std::to_string(id), "42");
    CHECK_SAME(shelf.value("name", 42), "Lamp");
}

TEST_CASE("add_product tells no description from an empty one")
{
    ProductShelf shelf;
    Product none = lamp();
    none.description.reset();
    Product empty = lamp();
    empty.name = "Lamp without a word";
    empty.description = "";

    long long const without = add_product(shelf.sql, none);
    long long const with_empty = add_product(shelf.sql, empty);

    CHECK_SAME(shelf.value("quote(description)", without), "NULL");
    CHECK_SAME(shelf.value("quote(description)", with_empty), "''");
}

TEST_CASE("add_product keeps prices beyond 32 bits")
{
    ProductShelf shelf;
    Product product = lamp();
    for (long long const cents :
         {0LL, 2'147'483'648LL, 5'000'000'000LL, 9'007'199'254'740'993LL,
          std::numeric_limits<long long>::max()}) {
        product.name = "Lamp at " + std::to_string(cents);
        product.price_cents = cents;
        long long const id = add_product(shelf.sql, product);
        CHECK_SAME(shelf.value("price_cents", id), std::to_string(cents));
    }
}

TEST_CASE("add_product returns ids beyond 32 bits")
{
    ProductShelf shelf;
    shelf.store("5000000000, 'Pen', NULL, 120, 'active', '2024-01-31 09:05:00'");

    CHECK_SAME(std::to_string(add_product(shelf.sql, lamp())), "5000000001");
}

TEST_CASE("add_product returns the id of its own product and not the highest one")
{
    ProductShelf shelf;
    // Behind the highest number there is none: SQLite looks for one that is free.
    shelf.sql << "INSERT INTO products (id, name) VALUES (9223372036854775807, 'Pen')";

    long long const id = add_product(shelf.sql, lamp());

    CHECK_SAME(shelf.value("name", id), "Lamp");

    // Here two products may have one name.
    ProductShelf other(other_table);
    other.store("41, 'Lamp', NULL, 120, 'active', '2024-01-31 09:05:00'");
    CHECK_SAME(std::to_string(add_product(other.sql, lamp())), "42");
}

TEST_CASE("add_product stores each status as its text")
{
    ProductShelf shelf;
    for (auto const& [status, text] : enum_texts(ProductStatus())) {
        Product product = lamp();
        product.name = std::string("Lamp, ") + text;
        product.status = status;
        CHECK_SAME(shelf.value("status", add_product(shelf.sql, product)), text);
    }
}

TEST_CASE("add_product stores a time as UTC whatever the time zone of the machine")
{
    OtherTimeZone const zone;
    ProductShelf shelf;
    for (auto const& [seconds, text] : moments) {
        Product product = lamp();
        product.name = "Lamp of " + text;
        product.created_at = UtcTime(std::chrono::seconds(seconds));
        CHECK_SAME(shelf.value("created_at", add_product(shelf.sql, product)), text);
    }
}

TEST_CASE("add_product stores a time beyond the year 2262")
{
    ProductShelf shelf;
    Product product = lamp();
    product.created_at = UtcTime(std::chrono::seconds(253402300799));

    long long const id = add_product(shelf.sql, product);

    CHECK_SAME(shelf.value("created_at", id), "9999-12-31 23:59:59");
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

    std::string pasted;
    for (char const* const value : {"zq9x7", "zq9x8", "73901457", "2024-01-31"}) {
        pasted += log.text_contains(value) ? std::string(value) + " " : "";
    }
    INFO("With: values that are in the text of a statement");
    CHECK_SAME(pasted, "");
}

TEST_CASE("add_product keeps text of every kind as it is")
{
    ProductShelf shelf;
    for (std::string const& text : awkward_texts) {
        Product product = lamp();
        product.name = text;
        product.description = text;
        long long const id = add_product(shelf.sql, product);
        CHECK_SAME(shelf.value("name", id), text);
        CHECK_SAME(shelf.value("description", id), text);
    }
}

TEST_CASE("add_product does not depend on the order of the columns")
{
    ProductShelf shelf(other_table);

    long long const id = add_product(shelf.sql, lamp());

    CHECK_SAME(shelf.value("name || ', ' || description || ', ' || price_cents", id),
               "Lamp, Brass, 2450");
    CHECK_SAME(shelf.value("status || ', ' || created_at || ', ' || shelf", id),
               "active, 2024-01-31 09:05:00, B4");
}

TEST_CASE("add_product lets the database's refusal through")
{
    ProductShelf shelf;
    add_product(shelf.sql, lamp());

    std::string ending = "no error";
    try {
        add_product(shelf.sql, lamp());
    } catch (soci::soci_error const&) {
        ending = "soci_error";
    }

    INFO("With: a second product named Lamp");
    CHECK_SAME(ending, "soci_error");
    CHECK_SAME(shelf.count(), "1 in the table");
}

TEST_CASE("add_product leaves the caller's transaction as it is")
{
    ProductShelf shelf;
    {
        soci::transaction transaction(shelf.sql);
        add_product(shelf.sql, lamp());
        transaction.rollback();
    }
    CHECK_SAME(shelf.count(), "0 in the table");

    soci::transaction transaction(shelf.sql);
    add_product(shelf.sql, lamp());
    try {
        add_product(shelf.sql, lamp());
    } catch (soci::soci_error const&) {
    }
    std::string ending = "the COMMIT is done";
    try {
        transaction.commit();
    } catch (soci::soci_error const& error) {
        ending = error.get_error_message();
    }
    INFO("With: a second product named Lamp, which was refused");
    CHECK_SAME(ending, "the COMMIT is done");
    CHECK_SAME(shelf.count(), "1 in the table");
}

TEST_SUITE_END();

}  // namespace models::cases
