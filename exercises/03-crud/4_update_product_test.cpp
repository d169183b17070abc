// Exercise 03, task 4, core, 15 minutes: the cases.
// Edit: update_product.cpp
#include "product_fixture.hpp"

namespace crud {

using namespace cases;

TEST_SUITE_BEGIN("4 update_product");

TEST_CASE("update_product writes every field that is given")
{
    ProductFixture fixture;
    fixture.store_three();
    ProductChanges changes;
    changes.sku = "LAMP-2";
    changes.name = "Reading lamp";
    changes.description.emplace("On a long arm");
    changes.price_cents = 5'000'000'000;

    CHECK(update_product(fixture.sql, 41, changes));

    CHECK(fixture.one(41) == "41 LAMP-2 Reading lamp \"On a long arm\" 5000000000");
}

TEST_CASE("update_product leaves what is not given")
{
    ProductFixture fixture;
    fixture.store_three();
    ProductChanges changes;
    changes.price_cents = 2600;

    CHECK(update_product(fixture.sql, 41, changes));

    CHECK(fixture.one(41) == "41 LAMP-1 Lamp \"A desk lamp\" 2600");
}

TEST_CASE("update_product makes the description NULL when NULL is given")
{
    ProductFixture fixture;
    fixture.store_three();
    ProductChanges changes;
    changes.description.emplace();

    CHECK(update_product(fixture.sql, 41, changes));

    CHECK(fixture.one(41) == "41 LAMP-1 Lamp NULL 2450");
}

TEST_CASE("update_product writes an empty text and a zero that are given")
{
    ProductFixture fixture;
    fixture.store_three();
    ProductChanges changes;
    changes.description.emplace("");
    changes.price_cents = 0;

    CHECK(update_product(fixture.sql, 41, changes));

    CHECK(fixture.one(41) == "41 LAMP-1 Lamp \"\" 0");
}

TEST_CASE("update_product changes no other product")
{
    ProductFixture fixture;
    fixture.store_three();
    ProductChanges changes;
    changes.name = "Ball pen";

    update_product(fixture.sql, 17, changes);

    CHECK(fixture.all() ==
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

    CHECK_FALSE(update_product(fixture.sql, 42, changes));

    INFO("Expected: the table as it was: ", before);
    INFO("Seen: ", fixture.all());
    CHECK(fixture.all() == before);
}

TEST_CASE("update_product finds a product whose values are so already")
{
    ProductFixture fixture;
    fixture.store_three();
    ProductChanges changes;
    changes.name = "Lamp";

    CHECK(update_product(fixture.sql, 41, changes));
}

TEST_CASE("update_product with nothing given says whether there is the product")
{
    ProductFixture fixture;
    fixture.store_three();
    std::string const before = fixture.all();

    CHECK(update_product(fixture.sql, 17, {}));
    CHECK_FALSE(update_product(fixture.sql, 42, {}));

    INFO("Expected: the table as it was: ", before);
    INFO("Seen: ", fixture.all());
    CHECK(fixture.all() == before);
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

    std::string const ending =
        ending_of([&] { update_product(fixture.sql, 41, changes); });

    {
        INFO("Expected: SkuTaken, naming PEN-1");
        INFO("Seen: ", ending);
        CHECK(ending == "SkuTaken, naming PEN-1");
    }
    INFO("Expected: the table as it was: ", before);
    INFO("Seen: ", fixture.all());
    CHECK(fixture.all() == before);
}

TEST_CASE("update_product lets a product be given the sku that it has")
{
    ProductFixture fixture;
    fixture.store_three();
    ProductChanges changes;
    changes.sku = "PEN-1";
    changes.name = "Ball pen";

    std::string const ending =
        ending_of([&] { update_product(fixture.sql, 17, changes); });

    {
        INFO("Expected: no error, for a product that has this sku itself");
        INFO("Seen: ", ending);
        CHECK(ending == "no error");
    }
    CHECK(fixture.one(17) == "17 PEN-1 Ball pen NULL 120");
}

TEST_CASE("update_product lets every other refusal through as it is")
{
    ProductFixture fixture;
    fixture.store_three();
    ProductChanges below_zero;
    below_zero.sku = "LAMP-2";  // which is free
    below_zero.price_cents = -1;
    ProductChanges no_name;
    no_name.name = "";

    std::string const of_the_price =
        ending_of([&] { update_product(fixture.sql, 41, below_zero); });
    std::string const of_the_name =
        ending_of([&] { update_product(fixture.sql, 41, no_name); });

    INFO("Expected: soci_error for a price below 0, and for an empty name");
    INFO("Seen: ", of_the_price, " for the price, ", of_the_name, " for the name");
    CHECK((of_the_price == "soci_error" && of_the_name == "soci_error"));
}

TEST_CASE("update_product works inside a transaction of the caller")
{
    ProductFixture fixture;
    fixture.store_three();
    std::string const before = fixture.all();
    ProductChanges changes;
    changes.name = "Reading lamp";
    {
        soci::transaction transaction(fixture.sql);
        CHECK(update_product(fixture.sql, 41, changes));
        transaction.rollback();
    }
    INFO("Expected: the table as it was, after the caller's ROLLBACK");
    INFO("Seen: ", fixture.all());
    CHECK(fixture.all() == before);
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
    workbook::StatementLog log(fixture.sql);

    INFO("Expected: one statement");
    INFO("Seen: ", log.count(), " statements");

    update_product(fixture.sql, 41, one);
    CHECK(log.count() == 1);

    log.clear();
    update_product(fixture.sql, 41, all);
    CHECK(log.count() == 1);

    log.clear();
    update_product(fixture.sql, 41, {});
    CHECK(log.count() == 1);
}

TEST_CASE("update_product binds every value")
{
    ProductFixture fixture;
    fixture.store_three();
    ProductChanges changes;
    changes.sku = "zq9x7";
    changes.name = "zq9x7";
    changes.description.emplace("zq9x7");
    changes.price_cents = 987654;
    workbook::StatementLog const log(fixture.sql);

    update_product(fixture.sql, 230, changes);
    changes.sku.reset();
    update_product(fixture.sql, 123456, changes);

    INFO("Expected: no value and no id in the text of a statement");
    INFO("Seen: the text of a statement contains one");
    CHECK_FALSE((log.text_contains("zq9x7") || log.text_contains("987654") ||
                 log.text_contains("123456")));
}

TEST_SUITE_END();

}  // namespace crud
