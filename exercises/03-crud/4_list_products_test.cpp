// Exercise 03, task 4, core, 15 minutes: the cases.
// Edit: list_products.cpp
#include "product_fixture.hpp"

#include <limits>
#include <stdexcept>

namespace crud::cases {

namespace {

constexpr long long largest = std::numeric_limits<long long>::max();

// The ids of a page, as "17, 41", or how the call ended.
std::string page(ProductFixture& fixture, long long limit, long long offset)
{
    std::string ids;
    try {
        for (Product const& product : list_products(fixture.sql, limit, offset)) {
            ids += (ids.empty() ? "" : ", ") + std::to_string(product.id);
        }
    } catch (std::invalid_argument const&) {
        return "std::invalid_argument";
    } catch (soci::soci_error const&) {
        return "soci_error";
    }
    return ids.empty() ? "no product" : ids;
}

}  // namespace

TEST_SUITE_BEGIN("4 list_products");

TEST_CASE("list_products gives every product when the page is large enough")
{
    ProductFixture fixture;
    fixture.store_three();

    CHECK_SAME(page(fixture, 10, 0), "230, 41, 17");

    std::vector<Product> const products = list_products(fixture.sql, 10, 0);
    REQUIRE_MESSAGE(products.size() == 3, "a page of ", products.size());
    CHECK_SAME(text_of(products[1]), "41 LAMP-1 Lamp \"A desk lamp\" 2450");
}

TEST_CASE("list_products reads NULL on one row and a text on the next")
{
    ProductFixture fixture;
    fixture.store({1, "A", "A", "first", 1});
    fixture.store({2, "B", "B", std::nullopt, 2});
    fixture.store({5'000'000'000, "C", "C", "", 9'007'199'254'740'993});
    std::string const awkward(" D\0d ", 5);
    fixture.store({-3, awkward, "D" + awkward, awkward, 0});

    std::string texts;
    for (Product const& product : list_products(fixture.sql, 10, 0)) {
        texts += text_of(product) + "; ";
    }
    CHECK_SAME(texts,
               "1 A A \"first\" 1; 2 B B NULL 2; "
               "5000000000 C C \"\" 9007199254740993; "
               "-3 " +
                   awkward + " D" + awkward + " \"" + awkward + "\" 0; ");
}

TEST_CASE("list_products gives one page after the other")
{
    ProductFixture fixture;
    fixture.store_three();

    CHECK_SAME(page(fixture, 2, 0), "230, 41");
    CHECK_SAME(page(fixture, 2, 2), "17");
    CHECK_SAME(page(fixture, 1, 1), "41");
}

TEST_CASE("list_products gives nothing for a limit of 0 and after the last")
{
    ProductFixture fixture;
    fixture.store_three();

    CHECK_SAME(page(fixture, 0, 0), "no product");
    CHECK_SAME(page(fixture, 10, 3), "no product");
    CHECK_SAME(page(fixture, 10, 4), "no product");
}

TEST_CASE("list_products orders equal names by id")
{
    ProductFixture fixture;
    // The index offers an order by name too, in which cheap ones come first: 6, 10, 5.
    // By sku the order would be 10, 6, 5.
    fixture.sql << "CREATE INDEX by_name_and_price ON products"
                   " (name, price_cents, sku, description)";
    fixture.store({5, "PEN-9", "Pen", std::nullopt, 500});
    fixture.store({6, "PEN-8", "Pen", std::nullopt, 100});
    fixture.store({10, "PEN-7", "Pen", std::nullopt, 300});
    fixture.store({9, "CUP-1", "Cup", std::nullopt, 650});

    CHECK_SAME(page(fixture, 10, 0), "9, 5, 6, 10");
    CHECK_SAME(page(fixture, 2, 2), "6, 10");
}

TEST_CASE("list_products orders names byte by byte")
{
    ProductFixture fixture;
    fixture.store({5, "A", "apple corer", std::nullopt, 500});
    fixture.store({6, "B", "Zester", std::nullopt, 300});
    fixture.store({7, "C", "Étagère", std::nullopt, 9900});
    fixture.store({9, "D", "Apron", std::nullopt, 1650});
    fixture.store({11, "E", " Mat", std::nullopt, 900});

    INFO("the names \" Mat\", Apron, Zester, apple corer, Étagère");
    CHECK_SAME(page(fixture, 10, 0), "11, 9, 6, 5, 7");
}

TEST_CASE("list_products takes a limit and an offset beyond 32 bits")
{
    ProductFixture fixture;
    fixture.store_three();

    CHECK_SAME(page(fixture, 4'294'967'297, 0), "230, 41, 17");
    CHECK_SAME(page(fixture, 10, 4'294'967'296), "no product");
}

TEST_CASE("list_products takes a limit and an offset whose sum has 64 bits")
{
    ProductFixture fixture;
    fixture.store_three();

    CHECK_SAME(page(fixture, largest, 1), "41, 17");
    CHECK_SAME(page(fixture, largest, largest), "no product");
}

TEST_CASE("list_products has no limit but the one that is given")
{
    ProductFixture fixture;
    soci::transaction transaction(fixture.sql);
    fixture.sql << "INSERT INTO products (sku, name, price_cents)"
                   " WITH RECURSIVE numbers (n) AS"
                   "  (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 5500)"
                   " SELECT 'SKU-' || n, 'Product ' || n, n FROM numbers";

    CHECK_SAME(std::to_string(list_products(fixture.sql, 5200, 0).size()) + " products",
               "5200 products");
    CHECK_SAME(
        std::to_string(list_products(fixture.sql, largest, 10).size()) + " products",
        "5490 products");
}

TEST_CASE("list_products refuses a negative limit or offset and sends nothing")
{
    ProductFixture fixture;
    fixture.store_three();
    workbook::StatementLog const log(fixture.sql);

    CHECK_SAME(page(fixture, -1, 0), "std::invalid_argument");
    CHECK_SAME(page(fixture, 10, -1), "std::invalid_argument");
    CHECK_SAME(page(fixture, 0, -1), "std::invalid_argument");
    CHECK_SAME(sent(log), "0 statements");
}

TEST_CASE("list_products works inside a transaction of the caller")
{
    ProductFixture fixture;
    fixture.store_three();
    soci::transaction transaction(fixture.sql);

    CHECK_SAME(page(fixture, 10, 0), "230, 41, 17");
    CHECK_SAME(ending_of([&] { transaction.commit(); }), "no error");
}

TEST_CASE("list_products binds the limit and the offset in one statement")
{
    ProductFixture fixture;
    fixture.store_three();
    workbook::StatementLog log(fixture.sql);

    list_products(fixture.sql, 2, 1);
    CHECK_SAME(sent(log), "1 statement");
    CHECK_SAME(std::to_string(log.rows()) + " rows read", "2 rows read");

    log.clear();
    list_products(fixture.sql, 987654, 0);
    CHECK_SAME(sent(log), "1 statement");

    log.clear();
    list_products(fixture.sql, 987654, 123456);
    CHECK_SAME(sent(log), "1 statement");
    CHECK_SAME(pasted(log, {"987654", "123456"}), nothing_pasted);
}

TEST_CASE("list_products lets an error of the database through")
{
    ProductFixture fixture;
    fixture.sql << "DROP TABLE products";

    CHECK_SAME(page(fixture, 10, 0), "soci_error");
}

TEST_SUITE_END();

}  // namespace crud::cases
