// Exercise 03, task 2, core, 15 minutes: the cases.
// Edit: get_product.cpp
#include "product_fixture.hpp"

namespace crud {

using namespace cases;

namespace {

std::string name_of(std::optional<Product> const& product)
{
    return product ? product->name : "(nothing)";
}

}  // namespace

TEST_SUITE_BEGIN("2 get_product");

TEST_CASE("get_product reads each field")
{
    ProductFixture fixture;
    fixture.store_three();

    auto const lamp = get_product(fixture.sql, 41);

    REQUIRE(lamp.has_value());
    CHECK(lamp->id == 41);
    CHECK(lamp->sku == "LAMP-1");
    CHECK(lamp->name == "Lamp");
    CHECK(lamp->description.value_or("(NULL)") == "A desk lamp");
    CHECK(lamp->price_cents == 2450);
}

TEST_CASE("get_product reads NULL as nothing and the empty text as a text")
{
    ProductFixture fixture;
    fixture.store({7, "A", "A", std::nullopt, 1});
    fixture.store({8, "B", "B", "", 1});

    auto const none = get_product(fixture.sql, 7);
    auto const empty = get_product(fixture.sql, 8);
    auto const by_sku = get_product_by_sku(fixture.sql, "A");

    REQUIRE(none.has_value());
    REQUIRE(empty.has_value());
    CHECK(none->description.value_or("(NULL)") == "(NULL)");
    CHECK(empty->description.value_or("(NULL)") == "");
    REQUIRE(by_sku.has_value());
    CHECK(by_sku->description.value_or("(NULL)") == "(NULL)");
}

TEST_CASE("get_product reads ids and prices beyond 32 bits")
{
    ProductFixture fixture;
    fixture.store({6'000'000'001, "RING-1", "Ring", "Gold", 5'000'000'000});

    auto const ring = get_product(fixture.sql, 6'000'000'001);

    REQUIRE(ring.has_value());
    CHECK(ring->id == 6'000'000'001);
    CHECK(ring->price_cents == 5'000'000'000);
}

TEST_CASE("get_product gives nothing for an id that no product has")
{
    ProductFixture fixture;
    fixture.store_three();

    auto const nobody = get_product(fixture.sql, 42);

    INFO("Expected: std::nullopt");
    INFO("Seen: a product named '", nobody ? nobody->name : "", "'");
    CHECK_FALSE(nobody.has_value());
}

TEST_CASE("get_product_by_sku finds the product with the sku")
{
    ProductFixture fixture;
    fixture.store_three();

    auto const lamp = get_product_by_sku(fixture.sql, "LAMP-1");

    REQUIRE(lamp.has_value());
    CHECK(lamp->id == 41);
    CHECK(lamp->sku == "LAMP-1");
    CHECK(lamp->name == "Lamp");
    CHECK(lamp->description.value_or("(NULL)") == "A desk lamp");
    CHECK(lamp->price_cents == 2450);
}

TEST_CASE("get_product_by_sku gives nothing for a sku that no product has")
{
    ProductFixture fixture;
    fixture.store_three();

    CHECK(name_of(get_product_by_sku(fixture.sql, "PEN-2")) == "(nothing)");
    CHECK(name_of(get_product_by_sku(fixture.sql, "")) == "(nothing)");
}

TEST_CASE("get_product_by_sku compares byte by byte")
{
    ProductFixture fixture;
    fixture.store_three();

    CHECK(name_of(get_product_by_sku(fixture.sql, "pen-1")) == "(nothing)");
    CHECK(name_of(get_product_by_sku(fixture.sql, "PEN%")) == "(nothing)");
    CHECK(name_of(get_product_by_sku(fixture.sql, "PEN*")) == "(nothing)");
    CHECK(name_of(get_product_by_sku(fixture.sql, "PEN-1 ")) == "(nothing)");
}

TEST_CASE("get_product and get_product_by_sku bind every value")
{
    ProductFixture fixture;
    workbook::StatementLog const log(fixture.sql);

    get_product(fixture.sql, 987654);
    get_product_by_sku(fixture.sql, "zq9x7");

    INFO("Expected: no id and no sku in the text of a statement");
    INFO("Seen: the text of a statement contains one");
    CHECK_FALSE((log.text_contains("zq9x7") || log.text_contains("987654")));
}

TEST_CASE("get_product and get_product_by_sku work inside a transaction of the caller")
{
    ProductFixture fixture;
    fixture.store_three();
    soci::transaction transaction(fixture.sql);

    CHECK_NOTHROW(get_product(fixture.sql, 41));
    CHECK_NOTHROW(get_product_by_sku(fixture.sql, "CHAIR-1"));
}

TEST_CASE("get_product and get_product_by_sku send one statement each")
{
    ProductFixture fixture;
    fixture.store_three();
    workbook::StatementLog const log(fixture.sql);

    get_product(fixture.sql, 41);
    get_product_by_sku(fixture.sql, "LAMP-1");

    INFO("Expected: two statements, one for each call");
    INFO("Seen: ", log.count(), " statements");
    CHECK(log.count() == 2);
}

TEST_SUITE_END();

}  // namespace crud
