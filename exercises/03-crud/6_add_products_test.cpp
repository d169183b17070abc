// Exercise 03, task 6: the cases. Read them; change only add_products.cpp.
#include "product_fixture.hpp"

#include "prepare_counter.hpp"

using namespace cases;

namespace {

std::vector<NewProduct> some_products(int count)
{
    std::vector<NewProduct> products;
    for (int i = 0; i < count; ++i) {
        std::string const number = std::to_string(i);
        products.push_back({"SKU-" + number, "Product " + number,
                            i % 2 == 0 ? std::optional("No. " + number) : std::nullopt,
                            100 + i});
    }
    return products;
}

std::string ending_for(ProductFixture& fixture, std::vector<NewProduct> const& products)
{
    return ending_of([&] { add_products(fixture.sql, products); });
}

}  // namespace

TEST_SUITE_BEGIN("6 add_products");

TEST_CASE("add_products stores every product")
{
    ProductFixture fixture;
    fixture.store_three();

    add_products(fixture.sql, {{"A", "Cup", "White", 650},
                               {"B", "Ring", std::nullopt, 5'000'000'000},
                               {"C", "Rug", "", 0}});

    CHECK(fixture.count() == 6);
    auto const stored = [&](std::string const& sku) {
        std::string text;
        fixture.sql << "SELECT name || ' ' || coalesce('\"' || description || '\"',"
                       " 'NULL') || ' ' || price_cents FROM products WHERE sku = :sku",
            soci::use(sku), soci::into(text);
        return text;
    };
    CHECK(stored("A") == "Cup \"White\" 650");
    CHECK(stored("B") == "Ring NULL 5000000000");
    CHECK(stored("C") == "Rug \"\" 0");
}

TEST_CASE("add_products with no products does nothing")
{
    ProductFixture fixture;
    workbook::StatementLog const log(fixture.sql);

    add_products(fixture.sql, {});

    CHECK(log.count() == 0);
    CHECK(fixture.count() == 0);
}

TEST_CASE("add_products names the sku that a product of the table has")
{
    ProductFixture fixture;
    fixture.store_three();

    std::string const ending = ending_for(fixture, {{"A", "Cup", std::nullopt, 650},
                                                    {"PEN-1", "Pen", std::nullopt, 120},
                                                    {"B", "Rug", std::nullopt, 4000}});

    INFO("Expected: SkuTaken, naming PEN-1");
    INFO("Seen: ", ending);
    CHECK(ending == "SkuTaken, naming PEN-1");
}

TEST_CASE("add_products names the sku that two of the products have")
{
    ProductFixture fixture;
    fixture.store_three();

    std::string const ending = ending_for(fixture, {{"A", "Cup", std::nullopt, 650},
                                                    {"B", "Rug", std::nullopt, 4000},
                                                    {"C", "Mat", std::nullopt, 900},
                                                    {"B", "Rug", std::nullopt, 4500}});

    INFO("Expected: SkuTaken, naming B");
    INFO("Seen: ", ending);
    CHECK(ending == "SkuTaken, naming B");
}

TEST_CASE("add_products adds none when one of them is refused")
{
    ProductFixture fixture;
    fixture.store_three();
    std::string const before = fixture.all();
    std::vector<NewProduct> twice = some_products(1500);
    twice[1400].sku = "PEN-1";
    std::vector<NewProduct> negative = some_products(1500);
    negative[1400].price_cents = -1;

    INFO("Expected: the table as it was: ", before);
    INFO("Seen: ", fixture.count(), " products");

    ending_for(fixture, twice);
    CHECK(fixture.all() == before);

    ending_for(fixture, negative);
    CHECK(fixture.all() == before);
}

TEST_CASE("add_products lets every other refusal through as it is")
{
    ProductFixture fixture;
    fixture.store_three();

    std::string const ending = ending_for(
        fixture, {{"A", "Cup", std::nullopt, 650}, {"B", "Rug", std::nullopt, -1}});

    INFO("Expected: soci_error, for a price below 0");
    INFO("Seen: ", ending);
    CHECK(ending == "soci_error");
}

TEST_CASE("add_products leaves no transaction open when it throws")
{
    ProductFixture fixture;
    fixture.store_three();

    ending_for(fixture, {{"PEN-1", "Pen", std::nullopt, 120}});

    std::string const next =
        ending_of([&] { soci::transaction(fixture.sql).rollback(); });
    INFO("Expected: the session can begin another transaction");
    INFO("Seen: it cannot; one is still open");
    CHECK(next == "no error");
}

TEST_CASE("add_products can add the rest after one was refused")
{
    ProductFixture fixture;
    fixture.store_three();
    std::vector<NewProduct> products = some_products(10);
    products.push_back({"PEN-1", "Pen", std::nullopt, 120});

    ending_for(fixture, products);
    products.pop_back();
    add_products(fixture.sql, products);

    CHECK(fixture.count() == 13);
}

TEST_CASE("add_products prepares three statements at most however many products")
{
    ProductFixture fixture;
    std::vector<NewProduct> const products = some_products(500);
    PrepareCounter const prepared(fixture.sql);

    add_products(fixture.sql, products);

    std::size_t const count = prepared.count();
    CHECK(fixture.count() == 500);
    INFO("Expected: at most 3 statements prepared for 500 products");
    INFO("Seen: ", count, " statements prepared");
    CHECK(count <= 3);
}

TEST_CASE("add_products binds every value")
{
    ProductFixture fixture;
    workbook::StatementLog const log(fixture.sql);

    add_products(fixture.sql, {{"zq9x7-1", "zq9x7", "zq9x7", 987654},
                               {"zq9x7-2", "zq9x7", std::nullopt, 987654}});

    INFO("Expected: no value of a product in the text of a statement");
    INFO("Seen: the text of a statement contains one");
    CHECK_FALSE((log.text_contains("zq9x7") || log.text_contains("987654")));
}

TEST_SUITE_END();
