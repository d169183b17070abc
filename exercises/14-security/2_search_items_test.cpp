// Exercise 14, task 2, core, 30 minutes: the cases.
// Edit: search_items.cpp items_with_ids.cpp
#include "search_items.hpp"
#include "security_fixture.hpp"

namespace security::cases {

namespace {

struct Titles : Accounts {
    Titles()
    {
        run("INSERT INTO items (id, title, price_cents, is_published) VALUES"
            " (12, 'Lamp', 100, 1), (3, 'Clamp, small', 200, 1),"
            " (4, 'Pat O''Brien''s mug', 300, 1), (5, 'Lamp, a draft', 400, 0),"
            " (6, '50% off', 500, 1), (7, '50 or more', 600, 1),"
            " (8, 'a_b', 700, 1), (9, 'a-b', 800, 1),"
            " (5000000010, 'Lampshade', 900, 1)");
    }

    std::string found(std::string const& text)
    {
        return ids_text(search_items(sql, text));
    }
};

}  // namespace

TEST_SUITE_BEGIN("2 search_items");

TEST_CASE("search_items finds a title with an apostrophe")
{
    Titles titles;
    CHECK_SAME(titles.found("O'Brien"), "4");
    CHECK_SAME(titles.found("'"), "4");
    CHECK_SAME(titles.found("''"), "none");
}

TEST_CASE("search_items finds a part of a title in any case")
{
    Titles titles;
    CHECK_SAME(titles.found("lamp"), "3, 12, 5000000010");
    CHECK_SAME(titles.found("LAMP,"), "3");
    CHECK_SAME(titles.found("p, SMALL"), "3");
}

TEST_CASE("search_items takes percent signs and underscores as they are")
{
    Titles titles;
    CHECK_SAME(titles.found("50%"), "6");
    CHECK_SAME(titles.found("a_b"), "8");
    CHECK_SAME(titles.found("%"), "6");
    CHECK_SAME(titles.found("_"), "8");
    CHECK_SAME(titles.found("L%p"), "none");
}

TEST_CASE("search_items takes every other sign as it is")
{
    Titles titles;
    std::string const signs = " !\"#$&'()*+,-./:;<=>?@[\\]^`{|}~";
    for (char const sign : signs) {
        std::string const text = std::string("x") + sign + "y";
        INFO("the title and the text are ", text);
        titles.sql << "DELETE FROM items";
        titles.sql << "INSERT INTO items (id, title, price_cents, is_published)"
                      " VALUES (1, 'xy', 1, 1), (2, :text, 1, 1), (3, 'xzy', 1, 1)",
            soci::use(text);
        titles.log.clear();
        CHECK_SAME(titles.found(text), "2");
        CHECK_SAME(titles.found(std::string(1, sign)), "2");
        CHECK_SAME(titles.found(text + sign), "none");
    }
}

TEST_CASE("search_items shows no draft whatever the text is")
{
    Titles titles;
    CHECK_SAME(titles.found("a draft"), "none");
    CHECK_SAME(titles.found("Lamp, a draft"), "none");
    CHECK_SAME(titles.found("zz%' OR is_published = 0 --"), "none");
    CHECK_SAME(titles.found("zz%' UNION SELECT id FROM users --"), "none");
}

TEST_CASE("search_items has all published items for the empty text")
{
    Titles titles;
    for (std::string const order : {"OFF", "ON"}) {
        INFO("reverse_unordered_selects is ", order,
             ": SQLite may find the rows in either order");
        titles.run("PRAGMA reverse_unordered_selects = " + order);
        CHECK_SAME(titles.found(""), "3, 4, 6, 7, 8, 9, 12, 5000000010");
    }
    titles.run(
        "INSERT INTO items (title, price_cents, is_published)"
        " WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL"
        " SELECT n + 1 FROM numbers WHERE n < 1500)"
        " SELECT 'x', 1, 1 FROM numbers");
    CHECK_SAME(std::to_string(search_items(titles.sql, "").size()) + " items",
               "1508 items");
}

TEST_CASE("search_items keeps the text out of the statement")
{
    Titles titles;
    titles.found("zq9x7");
    titles.found("zq9x7%_\\");
    CHECK_SAME(titles.pasted({{"the text", "zq9x7"}}), nothing_pasted);
}

TEST_CASE("search_items lets an error of the database out")
{
    Titles titles;
    titles.run("DROP TABLE items");
    CHECK_SAME(titles.error_of([&] { titles.found("O'Brien"); }),
               "an error of the database");
    CHECK_SAME(titles.error_of([&] { titles.found("lamp"); }),
               "an error of the database");
}

TEST_SUITE_END();

}  // namespace security::cases
