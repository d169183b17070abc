// Exercise 10, task 2, core, 25 minutes: the cases.
// Edit: product_conditions.cpp
#include "found_products.hpp"

namespace queries::cases {

TEST_SUITE_BEGIN("2 product_conditions");

TEST_CASE("product_conditions finds a text in the name and in the description")
{
    Catalog catalog;

    CHECK_SAME(found(catalog, {.text = "oste"}), "6");  // Poster
    CHECK_SAME(found(catalog, {.text = "flat"}), "4");  // Beech, folds flat
    CHECK_SAME(found(catalog, {.text = "lamp"}), "1");  // Lamp: A desk lamp
    CHECK_SAME(found(catalog, {.text = "flat folds"}), "none");
    {
        INFO("for ' lamp', with a blank before it, as in 'A desk lamp'");
        CHECK_SAME(found(catalog, {.text = " lamp"}), "1");
    }
    std::string const long_text(300, 'x');
    catalog.replace_products(
        {{.id = 7, .name = long_text + "y"}, {.id = 8, .name = long_text + "z"}});
    INFO("for a text of 300 x and a z");
    CHECK_SAME(found(catalog, {.text = long_text + "z"}), "8");
}

TEST_CASE("product_conditions finds every product when nothing is given")
{
    Catalog catalog;

    CHECK_SAME(found(catalog, {}), "1, 2, 3, 4, 5, 6");
    std::string const where = product_conditions({}).where();
    CHECK_SAME(where.empty() ? "no conditions" : "conditions:" + where,
               "no conditions");
}

TEST_CASE("product_conditions finds a product without a description by its name")
{
    Catalog catalog;

    CHECK_SAME(found(catalog, {.text = "Kettle"}), "5");
    INFO("the end of a name and the beginning of a description are two texts:");
    for (std::string const between : {"", " ", ", ", ": ", " - ", " | ", "\r\n"}) {
        INFO("for the text 'lamp", between, "A desk'");
        CHECK_SAME(found(catalog, {.text = "lamp" + between + "A desk"}), "none");
    }
    for (int code = 1; code < 128; ++code) {
        INFO("for 'lamp', the character number ", code, " and 'A desk'");
        std::string const between(1, static_cast<char>(code));
        CHECK_SAME(found(catalog, {.text = "lamp" + between + "A desk"}), "none");
    }
}

TEST_CASE("product_conditions finds the letters a to z in both cases")
{
    Catalog catalog;

    CHECK_SAME(found(catalog, {.text = "NOTEBOOK"}), "2");
    CHECK_SAME(found(catalog, {.text = "beech, FOLDS"}), "4");
}

TEST_CASE("product_conditions finds percent sign and underscore as they are")
{
    Catalog catalog;
    catalog.replace_products({{.id = 7, .name = "Juice 100%"},
                              {.id = 8, .name = "Juice 1000"},
                              {.id = 9, .name = "snake_case"},
                              {.id = 10, .name = "snakeXcase"}});

    CHECK_SAME(found(catalog, {.text = "100%"}), "7");
    CHECK_SAME(found(catalog, {.text = "e_c"}), "9");
    CHECK_SAME(found(catalog, {.text = "%"}), "7");
}

TEST_CASE("product_conditions finds backslash and quote and other signs as they are")
{
    Catalog catalog;
    for (std::string const text : {" poster", "flat "}) {
        INFO("a blank at an end is a sign too: for the text '", text, "'");
        CHECK_SAME(found(catalog, {.text = text}), "none");
    }
    catalog.replace_products({{.id = 7, .name = R"(A\B)"},
                              {.id = 8, .name = "A_B"},
                              {.id = 9, .name = R"(A\_B)"},
                              {.id = 10, .name = "Ada's pen"}});

    CHECK_SAME(found(catalog, {.text = R"(\)"}), "7, 9");
    CHECK_SAME(found(catalog, {.text = R"(A\B)"}), "7");
    CHECK_SAME(found(catalog, {.text = R"(\_)"}), "9");
    CHECK_SAME(found(catalog, {.text = "a's"}), "10");

    std::string const signs = R"( !"#$&'()*+,-./:;<=>?@[]^`{|}~)";
    std::vector<Row> rows;
    for (char const sign : signs) {
        rows.push_back({.id = 100 + static_cast<long long>(rows.size()),
                        .name = std::string("a") + sign + "b",
                        .description = std::nullopt});
    }
    rows.push_back({.id = 900, .name = "abc", .description = "100%"});
    catalog.replace_products(rows);
    for (std::size_t i = 0; i < signs.size(); ++i) {
        INFO("for the text '", std::string(1, signs[i]), "'");
        CHECK_SAME(found(catalog, {.text = std::string(1, signs[i])}),
                   std::to_string(100 + i));
    }
}

TEST_CASE("product_conditions finds the products of the categories given")
{
    Catalog catalog;

    CHECK_SAME(found(catalog, {.in_categories = {3}}), "1");
    CHECK_SAME(found(catalog, {.in_categories = {6, 1, 6, 77}}), "2, 4");
    CHECK_SAME(found(catalog, {.in_categories = {2}}), "none");

    catalog.sql
        << "INSERT INTO categories (id, name) VALUES (6000000003, 'Far'), (0, '')";
    catalog.store({.id = 41, .name = "Ring", .category_id = 6'000'000'003});
    catalog.store({.id = 42, .name = "Zero", .category_id = 0});
    CHECK_SAME(found(catalog, {.in_categories = {6'000'000'003}}), "41");
    CHECK_SAME(found(catalog, {.in_categories = {0}}), "42");
    std::vector<long long> many;
    for (long long id = 20'000; id < 21'500; ++id) {
        many.push_back(id);
    }
    many[4] = 6;
    many[1'200] = 3;
    INFO("two of 1500 categories");
    CHECK_SAME(found(catalog, {.in_categories = many}), "1, 2");
}

TEST_CASE("product_conditions keeps products without a category out of no category")
{
    Catalog catalog;  // the poster has no category

    CHECK_SAME(found(catalog, {.not_in_categories = {3, 4}}), "2, 3, 4, 6");
    {
        INFO("categories that there are not; an id can be any number");
        CHECK_SAME(found(catalog, {.not_in_categories = {0, -1}}), "1, 2, 3, 4, 5, 6");
    }
    CHECK_SAME(found(catalog, {.in_categories = {3, 6}, .not_in_categories = {3}}),
               "2");
}

TEST_CASE("product_conditions finds prices from the lowest to the highest given")
{
    Catalog catalog;
    catalog.store({.id = 41, .name = "Ring", .price_cents = 5'000'000'000});
    catalog.store({.id = 42, .name = "Necklace", .price_cents = 800'000'000});
    catalog.store({.id = 43, .name = "Crown", .price_cents = 9'007'199'254'740'992});

    CHECK_SAME(found(catalog, {.min_cents = 390, .max_cents = 2450}), "1, 2, 6");
    CHECK_SAME(found(catalog, {.max_cents = 389}), "3");
    INFO("a price has 64 bits: an int or a double does not hold every one");
    CHECK_SAME(found(catalog, {.min_cents = 5'000'000'000}), "41, 43");
    CHECK_SAME(found(catalog, {.min_cents = 100'000, .max_cents = 5'000'000'000}),
               "41, 42");
    CHECK_SAME(found(catalog, {.min_cents = 9'007'199'254'740'993}), "none");
    CHECK_SAME(found(catalog, {.min_cents = 0, .max_cents = 0}), "none");
    CHECK_SAME(found(catalog, {.max_cents = -1}), "none");
    CHECK_SAME(found(catalog, {.min_cents = 2450, .max_cents = 390}), "none");
}

TEST_CASE("product_conditions leaves out what is not in stock when that is asked for")
{
    Catalog catalog;
    catalog.store({.id = 41, .name = "Ring", .stock = 1});

    CHECK_SAME(found(catalog, {.in_stock = true}), "1, 2, 4, 6, 41");
    CHECK_SAME(found(catalog, {.in_stock = false}), "1, 2, 3, 4, 5, 6, 41");
}

TEST_CASE("product_conditions has all conditions be true at once")
{
    Catalog catalog;
    catalog.grow(700);
    ProductFilter const filter{.text = "of kind 1",
                               .in_categories = {2, 3, 5},
                               .not_in_categories = {3},
                               .min_cents = 150,
                               .max_cents = 300,
                               .in_stock = true};
    std::vector<long long> wanted;
    soci::rowset<std::string> const rows =
        (catalog.sql.prepare << "SELECT CAST(id AS TEXT) FROM products"
                                " WHERE instr(description, 'of kind 1') > 0"
                                " AND category_id IN (2, 5)"
                                " AND price_cents BETWEEN 150 AND 300 AND stock > 0"
                                " ORDER BY products.id");
    for (std::string const& id : rows) {
        wanted.push_back(std::stoll(id));
    }
    REQUIRE(wanted.size() > 3);
    catalog.log.clear();

    CHECK_SAME(found(catalog, filter), ids_text(wanted));
}

TEST_SUITE_END();

}  // namespace queries::cases
