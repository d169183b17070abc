// Exercise 03, task 6, core, 5 minutes: the cases.
// Edit: delete_product.cpp
#include "product_fixture.hpp"

namespace crud::cases {

namespace {

std::string answer(ProductFixture& fixture, long long id)
{
    return answer_of([&] { return delete_product(fixture.sql, id); });
}

}  // namespace

TEST_SUITE_BEGIN("6 delete_product");

TEST_CASE("delete_product removes the product and no other")
{
    ProductFixture fixture;
    fixture.store_three();

    CHECK_SAME(answer(fixture, 41), "true");

    CHECK_SAME(fixture.all(),
               "17 PEN-1 Pen NULL 120; 230 CHAIR-1 Chair \"Beech, folds flat\" 7999");
}

TEST_CASE("delete_product says that there was no such product")
{
    ProductFixture fixture;
    fixture.store_three();

    CHECK_SAME(answer(fixture, 42), "false");
    CHECK_SAME(answer(fixture, 41), "true");
    CHECK_SAME(answer(fixture, 41), "false");

    CHECK_SAME(fixture.count(), "2 in the table");
}

TEST_CASE("delete_product takes each id as it is")
{
    ProductFixture fixture;
    fixture.store_three();
    fixture.store({0, "CUP-1", "Cup", std::nullopt, 650});
    fixture.store({-3, "RUG-1", "Rug", std::nullopt, 4000});

    auto const removed = [&](long long id) {
        return std::to_string(id) + ": " + answer(fixture, id);
    };
    // In 32 bits this would be 41.
    CHECK_SAME(removed((1LL << 32) + 41), "4294967337: false");
    // A double has 53 bits: both would be the same.
    fixture.store({9'007'199'254'740'992, "RING-1", "Ring", "Gold", 1});
    CHECK_SAME(removed(9'007'199'254'740'993), "9007199254740993: false");
    CHECK_SAME(removed(0), "0: true");
    CHECK_SAME(removed(-3), "-3: true");

    CHECK_SAME(fixture.count(), "4 in the table");
}

TEST_CASE("delete_product works inside a transaction of the caller")
{
    ProductFixture fixture;
    fixture.store_three();
    {
        soci::transaction transaction(fixture.sql);
        CHECK_SAME(answer(fixture, 41), "true");
        CHECK_SAME(ending_of([&] { transaction.rollback(); }), "no error");
    }
    INFO("a ROLLBACK of the caller");
    CHECK_SAME(fixture.count(), "3 in the table");
}

TEST_CASE("delete_product sends one statement and binds the id")
{
    ProductFixture fixture;
    fixture.store_three();
    fixture.store({987654, "CUP-1", "Cup", std::nullopt, 650});
    workbook::StatementLog const log(fixture.sql);

    delete_product(fixture.sql, 987654);

    CHECK_SAME(sent(log), "1 statement");
    CHECK_SAME(pasted(log, {"987654"}), nothing_pasted);
}

TEST_CASE("delete_product lets a refusal of the database through")
{
    ProductFixture fixture;
    fixture.store_three();
    fixture.sql << "CREATE TABLE order_items (product_id BIGINT NOT NULL"
                   " REFERENCES products (id))";
    fixture.sql << "INSERT INTO order_items VALUES (41)";

    INFO("an order that refers to the product");
    CHECK_SAME(answer(fixture, 41), "soci_error");
    CHECK_SAME(fixture.count(), "3 in the table");
}

TEST_SUITE_END();

}  // namespace crud::cases
