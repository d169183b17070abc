// Exercise 03, task 1, core, 15 minutes: the cases.
// Edit: add_product.cpp
#include "product_fixture.hpp"

namespace crud {

using namespace cases;

TEST_SUITE_BEGIN("1 add_product");

TEST_CASE("add_product stores each field")
{
    ProductFixture fixture;

    long long const id =
        add_product(fixture.sql, {"LAMP-1", "Lamp", "A desk lamp", 2450});

    CHECK(fixture.one(id) == std::to_string(id) + " LAMP-1 Lamp \"A desk lamp\" 2450");
    CHECK(fixture.count() == 1);
}

TEST_CASE("add_product returns the id of the row that it made")
{
    ProductFixture fixture;
    fixture.store_three();

    long long const id = add_product(fixture.sql, {"CUP-1", "Cup", "White", 650});

    CHECK(fixture.one(id) == std::to_string(id) + " CUP-1 Cup \"White\" 650");
}

TEST_CASE("add_product keeps prices beyond 32 bits")
{
    ProductFixture fixture;

    long long const id =
        add_product(fixture.sql, {"RING-1", "Ring", "Gold", 5'000'000'000});

    CHECK(fixture.one(id) == std::to_string(id) + " RING-1 Ring \"Gold\" 5000000000");
}

TEST_CASE("add_product keeps a NULL description apart from an empty one")
{
    ProductFixture fixture;

    long long const none = add_product(fixture.sql, {"A", "A", std::nullopt, 1});
    long long const empty = add_product(fixture.sql, {"B", "B", "", 1});

    CHECK(fixture.one(none) == std::to_string(none) + " A A NULL 1");
    CHECK(fixture.one(empty) == std::to_string(empty) + " B B \"\" 1");
}

TEST_CASE("add_product binds every value")
{
    ProductFixture fixture;
    workbook::StatementLog const log(fixture.sql);

    add_product(fixture.sql, {"zq9x7", "zq9x7", "zq9x7", 987654});

    INFO("Expected: no value of the product in the text of a statement");
    INFO("Seen: the text of a statement contains its sku, name, description or price");
    CHECK_FALSE((log.text_contains("zq9x7") || log.text_contains("987654")));
}

TEST_CASE("add_product throws SkuTaken when the sku is taken")
{
    ProductFixture fixture;
    fixture.store_three();

    std::string const ending = ending_of(
        [&] { add_product(fixture.sql, {"PEN-1", "Another pen", std::nullopt, 90}); });

    INFO("Expected: SkuTaken, naming PEN-1");
    INFO("Seen: ", ending);
    CHECK(ending == "SkuTaken, naming PEN-1");
    CHECK(fixture.count() == 3);
}

TEST_CASE("add_product leaves the product that has the sku as it was")
{
    ProductFixture fixture;
    fixture.store_three();
    std::string const before = fixture.all();

    ending_of(
        [&] { add_product(fixture.sql, {"PEN-1", "Another pen", std::nullopt, 90}); });

    INFO("Expected: the table as it was: ", before);
    INFO("Seen: ", fixture.all());
    CHECK(fixture.all() == before);
}

TEST_CASE("add_product lets every other refusal through as it is")
{
    ProductFixture fixture;

    // Each breaks a CHECK of the table, and no sku is taken.
    std::string const below_zero =
        ending_of([&] { add_product(fixture.sql, {"A", "Lamp", std::nullopt, -1}); });
    std::string const no_name =
        ending_of([&] { add_product(fixture.sql, {"B", "", std::nullopt, 1}); });

    INFO("Expected: soci_error for a price below 0, and for an empty name");
    INFO("Seen: ", below_zero, " for the price, ", no_name, " for the name");
    CHECK((below_zero == "soci_error" && no_name == "soci_error"));
}

TEST_CASE("add_product takes no other rule's message for a taken sku")
{
    ProductFixture fixture;
    fixture.sql << "CREATE TRIGGER offers BEFORE INSERT ON products"
                   " WHEN new.name LIKE 'Offer%' BEGIN"
                   " SELECT RAISE(ABORT, 'UNIQUE constraint failed: products.sku');"
                   " END";

    std::string const ending = ending_of([&] {
        add_product(fixture.sql, {"A", "Offer of the week", std::nullopt, 100});
    });

    INFO("Expected: soci_error, for a trigger that refuses the product in these words");
    INFO("Seen: ", ending, ", though no product has the sku");
    CHECK(ending == "soci_error");
}

TEST_CASE("add_product sends one statement whether the sku is free or taken")
{
    ProductFixture fixture;
    workbook::StatementLog log(fixture.sql);

    INFO("Expected: one statement");
    INFO("Seen: ", log.count(), " statements");

    add_product(fixture.sql, {"PEN-1", "Pen", std::nullopt, 120});
    CHECK(log.count() == 1);

    log.clear();
    ending_of([&] { add_product(fixture.sql, {"PEN-1", "Pen", std::nullopt, 120}); });
    CHECK(log.count() == 1);
}

TEST_CASE("add_product works inside a transaction of the caller")
{
    ProductFixture fixture;
    {
        soci::transaction transaction(fixture.sql);
        add_product(fixture.sql, {"PEN-1", "Pen", std::nullopt, 120});
        add_product(fixture.sql, {"PEN-2", "Pen", std::nullopt, 120});
        CHECK(fixture.count() == 2);
        transaction.rollback();
    }
    INFO("Expected: 0 products, after the caller's ROLLBACK");
    CHECK(fixture.count() == 0);
}

TEST_SUITE_END();

}  // namespace crud
