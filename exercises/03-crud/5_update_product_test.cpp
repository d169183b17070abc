// Exercise 03, task 5, core, 25 minutes: the cases.
// Edit: update_product.cpp
// Uses: get_product.cpp
#include "product_fixture.hpp"

namespace crud::cases {

namespace {

std::string answer(ProductFixture& fixture, long long id, ProductChanges const& changes)
{
    return answer_of([&] { return update_product(fixture.sql, id, changes); });
}

}  // namespace

TEST_SUITE_BEGIN("5 update_product");

TEST_CASE("update_product writes every field that is given")
{
    ProductFixture fixture;
    fixture.store_three();
    ProductChanges changes;
    changes.sku = "LAMP-2";
    changes.name = "Reading lamp";
    changes.description.emplace("On a long arm");
    changes.price_cents = 9'007'199'254'740'993;

    CHECK_SAME(answer(fixture, 41, changes), "true");

    CHECK_SAME(fixture.one(41),
               "41 LAMP-2 Reading lamp \"On a long arm\" 9007199254740993");
}

TEST_CASE("update_product leaves what is not given")
{
    ProductFixture fixture;
    fixture.store_three();
    ProductChanges changes;
    changes.price_cents = 2600;

    CHECK_SAME(answer(fixture, 41, changes), "true");

    CHECK_SAME(fixture.one(41), "41 LAMP-1 Lamp \"A desk lamp\" 2600");
}

TEST_CASE("update_product makes the description NULL when NULL is given")
{
    ProductFixture fixture;
    fixture.store_three();
    ProductChanges changes;
    changes.description.emplace();

    CHECK_SAME(answer(fixture, 41, changes), "true");

    CHECK_SAME(fixture.one(41), "41 LAMP-1 Lamp NULL 2450");
}

TEST_CASE("update_product writes an empty text and a zero that are given")
{
    ProductFixture fixture;
    fixture.store_three();
    ProductChanges changes;
    changes.sku = "";
    changes.description.emplace("");
    changes.price_cents = 0;

    CHECK_SAME(answer(fixture, 41, changes), "true");

    CHECK_SAME(fixture.one(41), "41  Lamp \"\" 0");
}

TEST_CASE("update_product changes no other product")
{
    ProductFixture fixture;
    fixture.store_three();
    ProductChanges changes;
    changes.name = "Ball pen";

    update_product(fixture.sql, 17, changes);
    // In 32 bits this would be 41.
    CHECK_SAME(answer(fixture, (1LL << 32) + 41, changes), "false");

    CHECK_SAME(fixture.all(),
               "17 PEN-1 Ball pen NULL 120; 41 LAMP-1 Lamp \"A desk lamp\" 2450; "
               "230 CHAIR-1 Chair \"Beech, folds flat\" 7999");
}

TEST_CASE("update_product says that there is no such product")
{
    ProductFixture fixture;
    fixture.store_three();
    std::string const before = fixture.all();
    ProductChanges changes;
    changes.name = "Reading lamp";

    CHECK_SAME(answer(fixture, 42, changes), "false");

    CHECK_SAME(fixture.all(), before);
}

TEST_CASE("update_product finds a product whose values are so already")
{
    ProductFixture fixture;
    fixture.store_three();
    ProductChanges price;
    price.price_cents = 120;
    ProductChanges all;
    all.sku = "PEN-1";
    all.name = "Pen";
    all.description.emplace();
    all.price_cents = 120;

    CHECK_SAME(answer(fixture, 17, price), "true");
    CHECK_SAME(answer(fixture, 17, all), "true");
}

TEST_CASE("update_product with nothing given says whether there is the product")
{
    ProductFixture fixture;
    fixture.store_three();
    fixture.store({0, "CUP-1", "Cup", std::nullopt, 650});
    std::string const before = fixture.all();

    CHECK_SAME(answer(fixture, 17, {}), "true");
    CHECK_SAME(answer(fixture, 0, {}), "true");
    CHECK_SAME(answer(fixture, 42, {}), "false");

    CHECK_SAME(fixture.all(), before);
}

TEST_CASE("update_product throws SkuTaken and changes nothing")
{
    ProductFixture fixture;
    fixture.store_three();
    std::string const before = fixture.all();
    ProductChanges changes;
    changes.name = "Reading lamp";
    changes.sku = "PEN-1";
    changes.price_cents = 2600;

    CHECK_SAME(answer(fixture, 41, changes), "SkuTaken, naming PEN-1");

    CHECK_SAME(fixture.all(), before);
}

TEST_CASE("update_product lets a product be given the sku that it has")
{
    ProductFixture fixture;
    fixture.store_three();
    ProductChanges changes;
    changes.sku = "PEN-1";
    changes.name = "Ball pen";

    CHECK_SAME(answer(fixture, 17, changes), "true");

    CHECK_SAME(fixture.one(17), "17 PEN-1 Ball pen NULL 120");
}

TEST_CASE("update_product lets every other refusal through as it is")
{
    ProductFixture fixture;
    fixture.store_three();
    fixture.refuse_offers("UPDATE");
    ProductChanges below_zero;
    below_zero.sku = "LAMP-2";  // which is free
    below_zero.price_cents = -1;
    ProductChanges no_name;
    no_name.name = "";
    ProductChanges offer;
    offer.sku = "LAMP-3";
    offer.name = "Offer of the week";  // refused by a trigger, in the words of UNIQUE

    CHECK_SAME(answer(fixture, 41, below_zero), "soci_error");
    CHECK_SAME(answer(fixture, 41, no_name), "soci_error");
    CHECK_SAME(answer(fixture, 41, offer), "soci_error");

    fixture.sql << "DROP TABLE products";
    CHECK_SAME(answer(fixture, 41, {}), "soci_error");
    CHECK_SAME(answer(fixture, 41, offer), "soci_error");

    LockedShop shop;
    ProductChanges free;
    free.sku = "PEN-2";
    INFO("another session that is writing");
    CHECK_SAME(answer_of([&] { return update_product(shop.sql, 17, free); }),
               "soci_error");
}

TEST_CASE("update_product works inside a transaction of the caller")
{
    ProductFixture fixture;
    fixture.store_three();
    std::string const before = fixture.all();
    ProductChanges name;
    name.name = "Reading lamp";
    ProductChanges taken;
    taken.sku = "PEN-1";
    {
        soci::transaction transaction(fixture.sql);
        CHECK_SAME(answer(fixture, 41, name), "true");
        CHECK_SAME(answer(fixture, 41, taken), "SkuTaken, naming PEN-1");
        CHECK_SAME(fixture.one(41), "41 LAMP-1 Reading lamp \"A desk lamp\" 2450");
        CHECK_SAME(ending_of([&] { transaction.rollback(); }), "no error");
    }
    INFO("a ROLLBACK of the caller");
    CHECK_SAME(fixture.all(), before);
}

TEST_CASE("update_product sends one statement whatever is given")
{
    ProductFixture fixture;
    fixture.store_three();
    ProductChanges one;
    one.name = "Reading lamp";
    ProductChanges all = one;
    all.sku = "LAMP-2";
    all.price_cents = 2600;
    all.description.emplace();
    ProductChanges taken;
    taken.sku = "PEN-1";
    workbook::StatementLog log(fixture.sql);

    for (ProductChanges const& changes : {one, all, taken, ProductChanges()}) {
        log.clear();
        answer(fixture, 41, changes);
        CHECK_SAME(sent(log), "1 statement");
    }
}

TEST_CASE("update_product binds every value")
{
    ProductFixture fixture;
    fixture.store_three();
    ProductChanges changes;
    changes.sku = "zq9x7";
    changes.name = "zq9x8";
    changes.description.emplace("zq9x9");
    changes.price_cents = 987654;
    workbook::StatementLog const log(fixture.sql);

    update_product(fixture.sql, 230, changes);
    changes.sku.reset();
    update_product(fixture.sql, 123456, changes);
    update_product(fixture.sql, 123456, {});

    CHECK_SAME(pasted(log, {"zq9x7", "zq9x8", "zq9x9", "987654", "123456"}),
               nothing_pasted);
}

TEST_CASE("update_product keeps text of every kind as it is")
{
    ProductFixture fixture;
    fixture.store_three();
    for (std::string const& text : awkward_texts) {
        ProductChanges changes;
        changes.sku = text;
        changes.name = text;
        changes.description.emplace(text);
        update_product(fixture.sql, 41, changes);
        CHECK_SAME(fixture.column_of("name", text), text);
        CHECK_SAME(fixture.column_of("description", text), text);
    }
}

TEST_SUITE_END();

}  // namespace crud::cases
