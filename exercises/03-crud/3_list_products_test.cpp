// Exercise 03, task 3, core, 15 minutes: the cases.
// Edit: list_products.cpp
#include "product_fixture.hpp"

#include <stdexcept>

namespace crud {

using namespace cases;

TEST_SUITE_BEGIN("3 list_products");

TEST_CASE("list_products gives every product when the page is large enough")
{
    ProductFixture fixture;
    fixture.store_three();

    auto const products = list_products(fixture.sql, 10, 0);

    CHECK(ids(products) == "230, 41, 17");
    REQUIRE(products.size() == 3);
    CHECK(products[1].sku == "LAMP-1");
    CHECK(products[1].name == "Lamp");
    CHECK(products[1].description.value_or("(NULL)") == "A desk lamp");
    CHECK(products[1].price_cents == 2450);
}

TEST_CASE("list_products reads NULL on one row and a text on the next")
{
    ProductFixture fixture;
    fixture.store({1, "A", "A", "first", 1});
    fixture.store({2, "B", "B", std::nullopt, 1});
    fixture.store({3, "C", "C", "third", 1});

    auto const products = list_products(fixture.sql, 10, 0);

    REQUIRE(products.size() == 3);
    CHECK(products[0].description.value_or("(NULL)") == "first");
    CHECK(products[1].description.value_or("(NULL)") == "(NULL)");
    CHECK(products[2].description.value_or("(NULL)") == "third");
}

TEST_CASE("list_products gives one page after the other")
{
    ProductFixture fixture;
    fixture.store_three();

    CHECK(ids(list_products(fixture.sql, 2, 0)) == "230, 41");
    CHECK(ids(list_products(fixture.sql, 2, 2)) == "17");
    CHECK(ids(list_products(fixture.sql, 1, 1)) == "41");
}

TEST_CASE("list_products gives nothing for a limit of 0 and behind the last")
{
    ProductFixture fixture;
    fixture.store_three();

    CHECK(ids(list_products(fixture.sql, 0, 0)).empty());
    CHECK(ids(list_products(fixture.sql, 10, 3)).empty());
}

TEST_CASE("list_products orders equal names by id")
{
    ProductFixture fixture;
    // The index offers an order by name too, in which cheap ones come first.
    fixture.sql << "CREATE INDEX by_name_and_price ON products"
                   " (name, price_cents, sku, description)";
    fixture.store({5, "PEN-5", "Pen", std::nullopt, 500});
    fixture.store({6, "PEN-6", "Pen", std::nullopt, 300});
    fixture.store({7, "PEN-7", "Pen", std::nullopt, 100});
    fixture.store({9, "CUP-1", "Cup", std::nullopt, 650});

    CHECK(ids(list_products(fixture.sql, 10, 0)) == "9, 5, 6, 7");
    CHECK(ids(list_products(fixture.sql, 2, 2)) == "6, 7");
}

TEST_CASE("list_products orders names byte by byte")
{
    ProductFixture fixture;
    fixture.store({5, "A", "apple corer", std::nullopt, 500});
    fixture.store({6, "B", "Zester", std::nullopt, 300});
    fixture.store({7, "C", "Étagère", std::nullopt, 9900});
    fixture.store({9, "D", "Apron", std::nullopt, 1650});

    INFO("Expected: Apron, Zester, apple corer, Étagère");
    CHECK(ids(list_products(fixture.sql, 10, 0)) == "9, 6, 5, 7");
}

TEST_CASE("list_products takes a limit and an offset beyond 32 bits")
{
    ProductFixture fixture;
    fixture.store_three();

    CHECK(ids(list_products(fixture.sql, 4'294'967'297, 0)) == "230, 41, 17");
    CHECK(ids(list_products(fixture.sql, 10, 4'294'967'296)).empty());
}

TEST_CASE("list_products refuses a negative limit or offset and sends nothing")
{
    ProductFixture fixture;
    fixture.store_three();
    workbook::StatementLog const log(fixture.sql);

    CHECK_THROWS_AS(list_products(fixture.sql, -1, 0), std::invalid_argument);
    CHECK_THROWS_AS(list_products(fixture.sql, 10, -1), std::invalid_argument);
    CHECK(log.count() == 0);
}

TEST_CASE("list_products works inside a transaction of the caller")
{
    ProductFixture fixture;
    fixture.store_three();
    soci::transaction transaction(fixture.sql);

    CHECK_NOTHROW(list_products(fixture.sql, 10, 0));
}

TEST_CASE("list_products binds the limit and the offset in one statement")
{
    ProductFixture fixture;
    fixture.store_three();
    workbook::StatementLog const log(fixture.sql);

    list_products(fixture.sql, 987654, 0);
    list_products(fixture.sql, 10, 123456);

    {
        INFO("Expected: two statements, one for each page");
        INFO("Seen: ", log.count(), " statements");
        CHECK(log.count() == 2);
    }
    INFO("Expected: no number of the page in the text of a statement");
    INFO("Seen: the text of a statement contains one");
    CHECK_FALSE((log.text_contains("987654") || log.text_contains("123456")));
}

TEST_SUITE_END();

}  // namespace crud
