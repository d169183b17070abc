// Exercise 03, task 3, core, 5 minutes: the cases.
// Edit: get_product_by_sku.cpp
#include "product_fixture.hpp"

namespace crud::cases {

TEST_SUITE_BEGIN("3 get_product_by_sku");

TEST_CASE("get_product_by_sku finds the product with the sku")
{
    ProductFixture fixture;
    fixture.store_three();

    CHECK_SAME(text_of(get_product_by_sku(fixture.sql, "LAMP-1")),
               "41 LAMP-1 Lamp \"A desk lamp\" 2450");
    CHECK_SAME(text_of(get_product_by_sku(fixture.sql, "PEN-1")),
               "17 PEN-1 Pen NULL 120");
}

TEST_CASE("get_product_by_sku gives nothing for a sku that no product has")
{
    ProductFixture fixture;
    fixture.store_three();

    CHECK_SAME(text_of(get_product_by_sku(fixture.sql, "PEN-2")), "std::nullopt");
    CHECK_SAME(text_of(get_product_by_sku(fixture.sql, "")), "std::nullopt");
}

TEST_CASE("get_product_by_sku compares byte by byte")
{
    ProductFixture fixture;
    fixture.store_three();

    for (std::string const sku :
         {"%", "pen-1", "PEN%", "PEN*", " PEN-1", "PEN-1 ", "PEN_1"}) {
        std::string const finds = "'" + sku + "' finds ";
        CHECK_SAME(finds + text_of(get_product_by_sku(fixture.sql, sku)),
                   finds + "std::nullopt");
    }

    std::string const longer("PEN-1\0x", 7);
    fixture.store({8, longer, "Pen with a NUL", std::nullopt, 1});
    CHECK_SAME(text_of(get_product_by_sku(fixture.sql, longer)),
               "8 " + longer + " Pen with a NUL NULL 1");
    CHECK_SAME(text_of(get_product_by_sku(fixture.sql, "PEN-1")),
               "17 PEN-1 Pen NULL 120");
}

TEST_CASE("get_product_by_sku finds a product whose sku is empty or has blanks")
{
    ProductFixture fixture;
    fixture.store({5, "", "Bag", "", 5});
    fixture.store({6, " LAMP-1 ", "Lamp", std::nullopt, 6});

    CHECK_SAME(text_of(get_product_by_sku(fixture.sql, "")), "5  Bag \"\" 5");
    CHECK_SAME(text_of(get_product_by_sku(fixture.sql, " LAMP-1 ")),
               "6  LAMP-1  Lamp NULL 6");
}

TEST_CASE("get_product_by_sku reads ids and prices beyond 32 bits")
{
    ProductFixture fixture;
    fixture.store(
        {9'007'199'254'740'995, "RING-1", "Ring", "Gold", 9'007'199'254'740'993});
    fixture.store({-3, "RUG-1", "Rug", std::nullopt, 0});

    CHECK_SAME(text_of(get_product_by_sku(fixture.sql, "RING-1")),
               "9007199254740995 RING-1 Ring \"Gold\" 9007199254740993");
    CHECK_SAME(text_of(get_product_by_sku(fixture.sql, "RUG-1")),
               "-3 RUG-1 Rug NULL 0");
}

TEST_CASE("get_product_by_sku sends one statement and binds the sku")
{
    ProductFixture fixture;
    fixture.store_three();
    soci::transaction of_the_caller(fixture.sql);
    workbook::StatementLog log(fixture.sql);

    get_product_by_sku(fixture.sql, "PEN-1");
    CHECK_SAME(sent(log), "1 statement");

    log.clear();
    get_product_by_sku(fixture.sql, "zq9x7");
    CHECK_SAME(sent(log), "1 statement");
    CHECK_SAME(pasted(log, {"zq9x7"}), nothing_pasted);
}

TEST_CASE("get_product_by_sku asks for one product and no other")
{
    ProductFixture fixture;
    fixture.store_three();
    workbook::StatementLog const log(fixture.sql);

    get_product_by_sku(fixture.sql, "CHAIR-1");

    CHECK_SAME(std::to_string(log.rows()) + " row read", "1 row read");
    CHECK_SAME(std::to_string(log.work().rows_scanned) + " rows scanned",
               "0 rows scanned");
}

TEST_CASE("get_product_by_sku lets an error of the database through")
{
    workbook::ScratchDatabase without_tables;

    CHECK_SAME(ending_of([&] { get_product_by_sku(without_tables.sql, "PEN-1"); }),
               "soci_error");
}

TEST_SUITE_END();

}  // namespace crud::cases
