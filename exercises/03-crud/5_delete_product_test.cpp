// Exercise 03, task 5, core, 15 minutes: the cases.
// Edit: delete_product.cpp
#include "product_fixture.hpp"

namespace crud {

using namespace cases;

TEST_SUITE_BEGIN("5 delete_product");

TEST_CASE("delete_product removes the product and no other")
{
    ProductFixture fixture;
    fixture.store_three();

    CHECK(delete_product(fixture.sql, 41));

    CHECK(fixture.all() ==
          "17 PEN-1 Pen NULL 120; 230 CHAIR-1 Chair \"Beech, folds flat\" 7999");
}

TEST_CASE("delete_product says that there was no such product")
{
    ProductFixture fixture;
    fixture.store_three();

    CHECK_FALSE(delete_product(fixture.sql, 42));
    CHECK(delete_product(fixture.sql, 41));
    CHECK_FALSE(delete_product(fixture.sql, 41));

    CHECK(fixture.count() == 2);
}

TEST_CASE("delete_product works inside a transaction of the caller")
{
    ProductFixture fixture;
    fixture.store_three();
    {
        soci::transaction transaction(fixture.sql);
        CHECK(delete_product(fixture.sql, 41));
        transaction.rollback();
    }
    INFO("Expected: 3 products, after the caller's ROLLBACK");
    INFO("Seen: ", fixture.count());
    CHECK(fixture.count() == 3);
}

TEST_CASE("delete_product sends one statement and binds the id")
{
    ProductFixture fixture;
    fixture.store_three();
    fixture.store({987654, "CUP-1", "Cup", std::nullopt, 650});
    workbook::StatementLog const log(fixture.sql);

    delete_product(fixture.sql, 987654);

    {
        INFO("Expected: one statement");
        INFO("Seen: ", log.count(), " statements");
        CHECK(log.count() == 1);
    }
    INFO("Expected: the id is not in the text of a statement");
    INFO("Seen: the text of a statement contains it");
    CHECK_FALSE(log.text_contains("987654"));
}

TEST_SUITE_END();

}  // namespace crud
