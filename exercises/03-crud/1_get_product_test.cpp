// Exercise 03, task 1, warm-up, 5 minutes: the cases.
// Edit: get_product.cpp
#include "product_fixture.hpp"

namespace crud::cases {

TEST_SUITE_BEGIN("1 get_product");

TEST_CASE("get_product reads each field")
{
    ProductFixture fixture;
    fixture.store_three();

    CHECK_SAME(text_of(get_product(fixture.sql, 41)),
               "41 LAMP-1 Lamp \"A desk lamp\" 2450");
    CHECK_SAME(text_of(get_product(fixture.sql, 230)),
               "230 CHAIR-1 Chair \"Beech, folds flat\" 7999");

    std::string const awkward("  a\nNUL\0inside ", 15);
    fixture.store({5, awkward, awkward, awkward, 1});
    CHECK_SAME(text_of(get_product(fixture.sql, 5)),
               "5 " + awkward + " " + awkward + " \"" + awkward + "\" 1");
}

TEST_CASE("get_product gives nothing for an id that no product has")
{
    ProductFixture fixture;
    fixture.store_three();

    CHECK_SAME(text_of(get_product(fixture.sql, 42)), "std::nullopt");
    // In 32 bits this would be 41.
    CHECK_SAME(text_of(get_product(fixture.sql, (1LL << 32) + 41)), "std::nullopt");
}

TEST_CASE("get_product reads NULL as nothing and the empty text as a text")
{
    ProductFixture fixture;
    fixture.store({7, "A", "A", std::nullopt, 1});
    fixture.store({8, "B", "B", "", 1});

    CHECK_SAME(text_of(get_product(fixture.sql, 7)), "7 A A NULL 1");
    CHECK_SAME(text_of(get_product(fixture.sql, 8)), "8 B B \"\" 1");
}

TEST_CASE("get_product takes every id and reads prices beyond 32 bits")
{
    ProductFixture fixture;
    auto const read = [&](long long id) {
        std::optional<Product> const product = get_product(fixture.sql, id);
        return product ? text_of(product) : "no product " + std::to_string(id);
    };
    fixture.store(
        {9'007'199'254'740'995, "RING-1", "Ring", "Gold", 9'007'199'254'740'993});
    fixture.store({0, "CUP-1", "Cup", std::nullopt, 0});
    fixture.store({-3, "RUG-1", "Rug", std::nullopt, 1});

    CHECK_SAME(read(9'007'199'254'740'995),
               "9007199254740995 RING-1 Ring \"Gold\" 9007199254740993");
    CHECK_SAME(read(0), "0 CUP-1 Cup NULL 0");
    CHECK_SAME(read(-3), "-3 RUG-1 Rug NULL 1");
}

TEST_CASE("get_product sends one statement and binds the id")
{
    ProductFixture fixture;
    fixture.store_three();
    soci::transaction of_the_caller(fixture.sql);
    workbook::StatementLog log(fixture.sql);

    get_product(fixture.sql, 41);
    CHECK_SAME(sent(log), "1 statement");
    CHECK_SAME(std::to_string(log.rows()) + " row read", "1 row read");
    CHECK_SAME(std::to_string(log.work().rows_scanned) + " rows scanned",
               "0 rows scanned");

    log.clear();
    get_product(fixture.sql, 987654);
    CHECK_SAME(sent(log), "1 statement");
    CHECK_SAME(pasted(log, {"987654"}), nothing_pasted);
}

TEST_CASE("get_product lets an error of the database through")
{
    workbook::ScratchDatabase without_tables;

    CHECK_SAME(ending_of([&] { get_product(without_tables.sql, 41); }), "soci_error");
}

TEST_SUITE_END();

}  // namespace crud::cases
