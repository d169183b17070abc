// Exercise 03, task 2, core, 20 minutes: the cases.
// Edit: add_product.cpp
#include "product_fixture.hpp"

namespace crud::cases {

TEST_SUITE_BEGIN("2 add_product");

TEST_CASE("add_product stores each field")
{
    ProductFixture fixture;

    long long const id =
        add_product(fixture.sql, {"LAMP-1", "Lamp", "A desk lamp", 2450});

    CHECK_SAME(fixture.one(id),
               std::to_string(id) + " LAMP-1 Lamp \"A desk lamp\" 2450");
    CHECK_SAME(fixture.count(), "1 in the table");
}

TEST_CASE("add_product returns the id of the row that it made")
{
    ProductFixture fixture;
    fixture.store_three();

    long long const id = add_product(fixture.sql, {"CUP-1", "Cup", "White", 650});

    CHECK_SAME(fixture.one(id), std::to_string(id) + " CUP-1 Cup \"White\" 650");

    fixture.store({5'000'000'000, "RUG-1", "Rug", std::nullopt, 4000});
    CHECK_SAME(std::to_string(add_product(fixture.sql, {"B", "B", std::nullopt, 1})),
               "5000000001");
}

TEST_CASE("add_product keeps prices beyond 32 bits")
{
    ProductFixture fixture;

    long long const ring =
        add_product(fixture.sql, {"RING-1", "Ring", "Gold", 5'000'000'000});
    long long const house =
        add_product(fixture.sql, {"HOUSE-1", "House", "", 9'007'199'254'740'993});

    CHECK_SAME(fixture.one(ring),
               std::to_string(ring) + " RING-1 Ring \"Gold\" 5000000000");
    CHECK_SAME(fixture.one(house),
               std::to_string(house) + " HOUSE-1 House \"\" 9007199254740993");
}

TEST_CASE("add_product keeps a NULL description apart from an empty one")
{
    ProductFixture fixture;

    long long const none = add_product(fixture.sql, {"A", "A", std::nullopt, 1});
    long long const empty = add_product(fixture.sql, {"B", "B", "", 1});

    CHECK_SAME(fixture.one(none), std::to_string(none) + " A A NULL 1");
    CHECK_SAME(fixture.one(empty), std::to_string(empty) + " B B \"\" 1");
}

TEST_CASE("add_product binds every value")
{
    ProductFixture fixture;
    workbook::StatementLog const log(fixture.sql);

    add_product(fixture.sql, {"zq9x7", "zq9x8", "zq9x9", 987654});

    CHECK_SAME(pasted(log, {"zq9x7", "zq9x8", "zq9x9", "987654"}), nothing_pasted);
}

TEST_CASE("add_product keeps text of every kind as it is")
{
    ProductFixture fixture;
    for (std::string const& text : awkward_texts) {
        add_product(fixture.sql, {text, text, text, 1});
        CHECK_SAME(fixture.column_of("name", text), text);
        CHECK_SAME(fixture.column_of("description", text), text);
    }

    // The contract does not say that a sku must not be empty.
    CHECK_SAME(ending_of([&] { add_product(fixture.sql, {"", "Bag", "", 5}); }),
               "no error");
    CHECK_SAME(fixture.column_of("name", ""), "Bag");
}

TEST_CASE("add_product throws SkuTaken when the sku is taken")
{
    ProductFixture fixture;
    fixture.store_three();

    std::string const ending = ending_of(
        [&] { add_product(fixture.sql, {"PEN-1", "Another pen", std::nullopt, 90}); });

    CHECK_SAME(ending, "SkuTaken, naming PEN-1");
    CHECK_SAME(fixture.count(), "3 in the table");
}

TEST_CASE("add_product leaves the product that has the sku as it was")
{
    ProductFixture fixture;
    fixture.store_three();
    std::string const before = fixture.all();

    ending_of(
        [&] { add_product(fixture.sql, {"PEN-1", "Another pen", std::nullopt, 90}); });

    CHECK_SAME(fixture.all(), before);
}

TEST_CASE("add_product lets every other refusal through as it is")
{
    ProductFixture fixture;

    // Each breaks a CHECK of the table, and no sku is taken.
    CHECK_SAME(
        ending_of([&] { add_product(fixture.sql, {"A", "Lamp", std::nullopt, -1}); }),
        "soci_error");
    CHECK_SAME(ending_of([&] { add_product(fixture.sql, {"B", "", std::nullopt, 1}); }),
               "soci_error");

    fixture.sql << "DROP TABLE products";
    CHECK_SAME(
        ending_of([&] { add_product(fixture.sql, {"C", "Lamp", std::nullopt, 1}); }),
        "soci_error");
}

TEST_CASE("add_product takes no other rule's message for a taken sku")
{
    ProductFixture fixture;
    fixture.refuse_offers("INSERT");

    std::string const ending = ending_of([&] {
        add_product(fixture.sql, {"A", "Offer of the week", std::nullopt, 100});
    });

    INFO("a trigger that refuses the product in the words of UNIQUE");
    CHECK_SAME(ending, "soci_error");
}

TEST_CASE("add_product does not take a locked database for a taken sku")
{
    LockedShop shop;

    std::string const ending =
        ending_of([&] { add_product(shop.sql, {"A", "Lamp", std::nullopt, 1}); });

    INFO("another session that is writing");
    CHECK_SAME(ending, "soci_error");
}

TEST_CASE("add_product sends one statement whether the sku is free or taken")
{
    ProductFixture fixture;
    workbook::StatementLog log(fixture.sql);

    add_product(fixture.sql, {"PEN-1", "Pen", std::nullopt, 120});
    CHECK_SAME(sent_in_order(log), "1 statement");

    log.clear();
    ending_of([&] { add_product(fixture.sql, {"PEN-1", "Pen", std::nullopt, 120}); });
    CHECK_SAME(sent_in_order(log), "1 statement");
}

TEST_CASE("add_product works inside a transaction of the caller")
{
    ProductFixture fixture;
    {
        soci::transaction transaction(fixture.sql);
        add_product(fixture.sql, {"PEN-1", "Pen", std::nullopt, 120});
        add_product(fixture.sql, {"PEN-2", "Pen", std::nullopt, 120});
        CHECK_SAME(fixture.count(), "2 in the table");
        transaction.rollback();
    }
    INFO("a ROLLBACK of the caller");
    CHECK_SAME(fixture.count(), "0 in the table");
}

TEST_CASE("add_product leaves the caller's transaction as it was when it throws")
{
    ProductFixture fixture;
    soci::transaction transaction(fixture.sql);
    add_product(fixture.sql, {"PEN-1", "Pen", std::nullopt, 120});

    std::string const ending = ending_of(
        [&] { add_product(fixture.sql, {"PEN-1", "Pen", std::nullopt, 90}); });

    CHECK_SAME(ending, "SkuTaken, naming PEN-1");
    CHECK_SAME(ending_of([&] { transaction.commit(); }), "no error");
    CHECK_SAME(fixture.count(), "1 in the table");
}

TEST_SUITE_END();

}  // namespace crud::cases
