// Exercise 14, task 2, core, 30 minutes: the cases.
// Edit: search_items.cpp items_with_ids.cpp
#include "items_with_ids.hpp"
#include "security_fixture.hpp"

namespace security::cases {

namespace {

struct Numbered : Accounts {
    Numbered()
    {
        run("INSERT INTO items (id, title, price_cents, is_published) VALUES"
            " (3, 'Lamp', 1, 1), (7, 'Chair', 1, 1), (8, 'A draft', 1, 0),"
            " (12, 'Pen', 1, 1), (705032711, 'Cup', 1, 1), (5000000007, 'Desk', 1, 1)");
    }

    std::string found(std::string const& list)
    {
        return ids_text(items_with_ids(sql, list));
    }
};

}  // namespace

TEST_SUITE_BEGIN("2 search_items");

TEST_CASE("items_with_ids refuses what is no list of whole numbers")
{
    Numbered items;
    std::vector<std::string> const lists{"3) OR (1=1",
                                         "3) UNION SELECT id FROM users --",
                                         "x",
                                         "3,x",
                                         "3, 7",
                                         " 3",
                                         "3 ",
                                         "3,,7",
                                         ",3",
                                         "3,",
                                         ",",
                                         "-3",
                                         "+3",
                                         "3.0",
                                         "3;7",
                                         "0x3",
                                         "(3)",
                                         "3\n",
                                         "SELECT 3",
                                         "99999999999999999999",
                                         "3,9223372036854775808"};
    CHECK_SAME(
        items.not_refused(lists, [&](std::string const& list) { items.found(list); }),
        "all are refused");
}

TEST_CASE("items_with_ids finds the items of a list in the order of their ids")
{
    Numbered items;
    CHECK_SAME(items.found("12,3"), "3, 12");
    CHECK_SAME(items.found("7"), "7");
    CHECK_SAME(items.found("4,12,0,9223372036854775807"), "12");
    CHECK_SAME(items.found("007"), "7");
    items.run("PRAGMA reverse_unordered_selects = ON");
    CHECK_SAME(items.found("7,12,3"), "3, 7, 12");
}

TEST_CASE("items_with_ids gives each item once and no draft")
{
    Numbered items;
    CHECK_SAME(items.found("7,3,7,7"), "3, 7");
    CHECK_SAME(items.found("8,7"), "7");
    CHECK_SAME(items.found("8"), "none");
}

TEST_CASE("items_with_ids finds nothing for an empty list")
{
    Numbered items;
    CHECK_SAME(items.found(""), "none");
}

TEST_CASE("items_with_ids finds a thousand items with one statement")
{
    Numbered items;
    items.sql << "INSERT INTO items (id, title, price_cents, is_published)"
                 " WITH RECURSIVE numbers (n) AS (SELECT 10001 UNION ALL"
                 " SELECT n + 1 FROM numbers WHERE n < 12000)"
                 " SELECT n, 'x', 1, 1 FROM numbers";
    std::string list = "3";
    for (int id = 10'001; id < 11'000; ++id) {
        list += "," + std::to_string(id);
    }
    items.log.clear();
    CHECK_SAME(std::to_string(items_with_ids(items.sql, list).size()) + " items",
               "1000 items");
    CHECK_SAME(std::to_string(items.log.count()) + " statements", "1 statements");
}

TEST_CASE("items_with_ids keeps the numbers out of the statement")
{
    Numbered items;
    items.found("987654321,987654322");
    CHECK_SAME(items.pasted({{"a number of the list", "98765432"}}), nothing_pasted);
}

TEST_CASE("items_with_ids keeps ids beyond 32 bits and lets errors out")
{
    Numbered items;
    CHECK_SAME(items.found("5000000007"), "5000000007");
    INFO("its lower 32 bits are another item's id");
    CHECK_SAME(items.found("5000000007,3"), "3, 5000000007");
    items.run("DROP TABLE items");
    CHECK_SAME(items.error_of([&] { items.found("3"); }), "an error of the database");
}

TEST_SUITE_END();

}  // namespace security::cases
