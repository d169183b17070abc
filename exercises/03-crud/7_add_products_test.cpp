// Exercise 03, task 7, stretch, 20 minutes: the cases.
// Edit: add_products.cpp
// Uses: add_product.cpp
#include "product_fixture.hpp"

#include "03-crud/prepare_counter.hpp"

namespace crud::cases {

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

// Whether the session has a transaction open, in words.
std::string transaction_of(ProductFixture& fixture)
{
    std::string const next =
        ending_of([&] { soci::transaction(fixture.sql).rollback(); });
    return next == "no error" ? "no transaction is open"
                              : "a transaction is open still";
}

// The same table, with a rule that is checked at COMMIT, and broken by every row.
void let_commit_fail(ProductFixture& fixture)
{
    fixture.sql << "DROP TABLE products";
    fixture.sql << "CREATE TABLE shelves (id INTEGER PRIMARY KEY)";
    fixture.sql << "CREATE TABLE products (id INTEGER PRIMARY KEY, sku TEXT UNIQUE,"
                   " name TEXT, description TEXT, price_cents BIGINT,"
                   " shelf_id BIGINT DEFAULT 99 REFERENCES shelves (id)"
                   " DEFERRABLE INITIALLY DEFERRED)";
}

}  // namespace

TEST_SUITE_BEGIN("7 add_products");

TEST_CASE("add_products stores every product")
{
    ProductFixture fixture;
    fixture.store_three();

    add_products(fixture.sql, {{"A", "Cup", "White", 650},
                               {"B", "Ring", std::nullopt, 9'007'199'254'740'993},
                               {"C", "Rug", "", 0}});

    CHECK_SAME(fixture.count(), "6 in the table");
    std::string const text =
        "name || ' ' || coalesce('\"' || description || '\"', 'NULL') || ' ' ||"
        " price_cents";
    CHECK_SAME(fixture.column_of(text, "A"), "Cup \"White\" 650");
    CHECK_SAME(fixture.column_of(text, "B"), "Ring NULL 9007199254740993");
    CHECK_SAME(fixture.column_of(text, "C"), "Rug \"\" 0");
}

TEST_CASE("add_products with no products leaves the table as it is")
{
    ProductFixture fixture;
    fixture.store_three();
    std::string const before = fixture.all();

    CHECK_SAME(ending_for(fixture, {}), "no error");

    CHECK_SAME(fixture.all(), before);
    CHECK_SAME(transaction_of(fixture), "no transaction is open");
}

TEST_CASE("add_products names the sku that a product of the table has")
{
    ProductFixture fixture;
    fixture.store_three();

    CHECK_SAME(ending_for(fixture, {{"A", "Cup", std::nullopt, 650},
                                    {"PEN-1", "Pen", std::nullopt, 120},
                                    {"B", "Rug", std::nullopt, 4000}}),
               "SkuTaken, naming PEN-1");
}

TEST_CASE("add_products names the sku that two of the products have")
{
    ProductFixture fixture;
    fixture.store_three();

    CHECK_SAME(ending_for(fixture, {{"A", "Cup", std::nullopt, 650},
                                    {"B", "Rug", std::nullopt, 4000},
                                    {"C", "Mat", std::nullopt, 900},
                                    {"B", "Rug", std::nullopt, 4500}}),
               "SkuTaken, naming B");
    // Products that are equal in all fields are two products as well.
    CHECK_SAME(ending_for(fixture, {{"A", "Cup", std::nullopt, 650},
                                    {"D", "Rug", "Red", 4000},
                                    {"D", "Rug", "Red", 4000}}),
               "SkuTaken, naming D");
    CHECK_SAME(ending_for(fixture, {{"D", "Rug", "Red", 4000},
                                    {"E", "Mat", std::nullopt, 900},
                                    {"D", "Rug", "Red", 4000}}),
               "SkuTaken, naming D");
    CHECK_SAME(ending_for(fixture, {{"", "Bag", "", 5}, {"", "Bag", "", 5}}),
               "SkuTaken, naming ");
}

TEST_CASE("add_products adds none when one of them is refused")
{
    ProductFixture fixture;
    fixture.store_three();
    std::string const before = fixture.all();
    std::vector<NewProduct> twice = some_products(2500);
    twice[2400].sku = "PEN-1";
    std::vector<NewProduct> negative = some_products(2500);
    negative[2400].price_cents = -1;

    CHECK_SAME(ending_for(fixture, twice), "SkuTaken, naming PEN-1");
    CHECK_SAME(fixture.count(), "3 in the table");
    CHECK_SAME(fixture.all(), before);

    CHECK_SAME(ending_for(fixture, negative), "soci_error");
    CHECK_SAME(fixture.count(), "3 in the table");
    CHECK_SAME(fixture.all(), before);
}

TEST_CASE("add_products lets every other refusal through as it is")
{
    ProductFixture fixture;
    fixture.store_three();
    fixture.refuse_offers("INSERT");

    CHECK_SAME(ending_for(fixture, {{"A", "Cup", std::nullopt, 650},
                                    {"B", "Rug", std::nullopt, -1}}),
               "soci_error");
    INFO("a trigger that refuses a product in the words of UNIQUE");
    CHECK_SAME(ending_for(fixture, {{"C", "Offer of the week", std::nullopt, 1}}),
               "soci_error");
}

TEST_CASE("add_products does not take a locked database for a taken sku")
{
    LockedShop shop;
    std::vector<NewProduct> const products{{"A", "Lamp", std::nullopt, 1}};

    INFO("another session that is writing, and after its end");
    CHECK_SAME(ending_of([&] { add_products(shop.sql, products); }), "soci_error");
    shop.other << "ROLLBACK";
    CHECK_SAME(ending_of([&] { add_products(shop.sql, products); }), "no error");
}

TEST_CASE("add_products leaves no transaction open when it throws")
{
    ProductFixture fixture;
    fixture.store_three();

    ending_for(fixture, {{"PEN-1", "Pen", std::nullopt, 120}});
    CHECK_SAME(transaction_of(fixture), "no transaction is open");

    fixture.sql << "DROP TABLE products";
    CHECK_SAME(ending_for(fixture, {{"A", "Cup", std::nullopt, 650}}), "soci_error");
    CHECK_SAME(transaction_of(fixture), "no transaction is open");
}

TEST_CASE("add_products leaves no transaction open when COMMIT fails")
{
    ProductFixture fixture;
    let_commit_fail(fixture);

    CHECK_SAME(ending_for(fixture, {{"A", "Cup", std::nullopt, 650}}), "soci_error");

    CHECK_SAME(transaction_of(fixture), "no transaction is open");
    CHECK_SAME(fixture.count(), "0 in the table");
}

TEST_CASE("add_products can add the rest after one was refused")
{
    ProductFixture fixture;
    fixture.store_three();
    std::vector<NewProduct> products = some_products(10);
    products.push_back({"PEN-1", "Pen", std::nullopt, 120});

    ending_for(fixture, products);
    products.pop_back();

    CHECK_SAME(ending_for(fixture, products), "no error");
    CHECK_SAME(fixture.count(), "13 in the table");
}

TEST_CASE("add_products prepares three statements at most however many products")
{
    ProductFixture fixture;
    std::vector<NewProduct> const products = some_products(2500);
    PrepareCounter const prepared(fixture.sql);

    add_products(fixture.sql, products);

    std::size_t const count = prepared.count();
    CHECK_SAME(fixture.count(), "2500 in the table");
    INFO("2500 products");
    CHECK_SAME(count <= 3 ? "at most 3 prepared" : std::to_string(count) + " prepared",
               "at most 3 prepared");
}

TEST_CASE("add_products binds every value")
{
    ProductFixture fixture;
    workbook::StatementLog const log(fixture.sql);

    add_products(fixture.sql, {{"zq9x7-1", "zq9x8", "zq9x9", 987654},
                               {"zq9x7-2", "zq9x8", std::nullopt, 987654}});

    CHECK_SAME(pasted(log, {"zq9x7", "zq9x8", "zq9x9", "987654"}), nothing_pasted);
}

TEST_CASE("add_products keeps text of every kind as it is")
{
    ProductFixture fixture;
    std::vector<NewProduct> products;
    for (std::string const& text : awkward_texts) {
        products.push_back({text, text, text, 1});
    }

    add_products(fixture.sql, products);

    for (std::string const& text : awkward_texts) {
        CHECK_SAME(fixture.column_of("name", text), text);
        CHECK_SAME(fixture.column_of("description", text), text);
    }
}

TEST_SUITE_END();

}  // namespace crud::cases
