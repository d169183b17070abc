// Exercise 14, task 3, core, 25 minutes: the cases.
// Edit: list_items.cpp reviews_by.cpp
#include "list_items.hpp"
#include "security_fixture.hpp"

namespace security::cases {

namespace {

struct Listed : Accounts {
    Listed()
    {
        run("INSERT INTO items (id, title, price_cents, is_published) VALUES"
            " (2, 'Pen', 120, 1), (3, 'Lamp', 2450, 1), (4, 'A draft', 1, 0),"
            " (7, 'Lamp', 2450, 1), (9, 'chair', 800, 1),"
            " (5000000001, 'Bowl', 120, 1), (12, 'Cup', 7000000000, 1)");
    }

    std::string page(PageRequest const& page)
    {
        return ids_text(list_items(sql, page));
    }
};

}  // namespace

TEST_SUITE_BEGIN("3 list_items");

TEST_CASE("list_items refuses an order that does not exist")
{
    Listed items;
    std::vector<std::string> const sorts{"title; DROP TABLE items",
                                         "(SELECT password_hash FROM users)",
                                         "CASE WHEN 1 THEN title END",
                                         "price_cents",
                                         "id",
                                         "Title",
                                         "title ",
                                         "title DESC",
                                         "--title",
                                         "+title",
                                         "-",
                                         "",
                                         "1",
                                         "rowid",
                                         "is_published"};
    CHECK_SAME(items.not_refused(
                   sorts, [&](std::string const& sort) { items.page({.sort = sort}); }),
               "all are refused");
}

TEST_CASE("list_items refuses a limit that is not from 1 to 100")
{
    Listed items;
    std::vector<std::string> const limits{"5 OFFSET 0 --",
                                          "(SELECT count(*) FROM users)",
                                          "-1",
                                          "0",
                                          "101",
                                          "",
                                          "ten",
                                          "5 ",
                                          " 5",
                                          "+5",
                                          "5.0",
                                          "5e0",
                                          "0x5",
                                          "5;",
                                          "4294967297",
                                          "99999999999999999999"};
    CHECK_SAME(
        items.not_refused(
            limits, [&](std::string const& limit) { items.page({.limit = limit}); }),
        "all are refused");
}

TEST_CASE("list_items refuses an offset that is no whole number")
{
    Listed items;
    std::vector<std::string> const offsets{"0 UNION SELECT id FROM users",
                                           "(SELECT 1)",
                                           "-1",
                                           "",
                                           "two",
                                           "2 ",
                                           " 2",
                                           "+2",
                                           "2.0",
                                           "2;",
                                           "0x2",
                                           "99999999999999999999"};
    CHECK_SAME(items.not_refused(
                   offsets,
                   [&](std::string const& offset) { items.page({.offset = offset}); }),
               "all are refused");
}

TEST_CASE("list_items sorts by title and by price")
{
    Listed items;
    CHECK_SAME(items.page({}), "5000000001, 12, 3, 7, 2, 9");
    CHECK_SAME(items.page({.sort = "title"}), "5000000001, 12, 3, 7, 2, 9");
    CHECK_SAME(items.page({.sort = "price"}), "2, 5000000001, 9, 3, 7, 12");
}

TEST_CASE("list_items sorts the other way round and keeps equal ones by id")
{
    Listed items;
    CHECK_SAME(items.page({.sort = "-title"}), "9, 2, 3, 7, 12, 5000000001");
    CHECK_SAME(items.page({.sort = "-price"}), "12, 3, 7, 9, 2, 5000000001");
    for (std::string const direction : {"ASC", "DESC"}) {
        INFO("SQLite may sort with an index whose ids are ", direction);
        items.run("CREATE INDEX by_title ON items (is_published, title, id " +
                  direction + ")");
        items.run("CREATE INDEX by_price ON items (is_published, price_cents, id " +
                  direction + ")");
        CHECK_SAME(items.page({.sort = "title"}), "5000000001, 12, 3, 7, 2, 9");
        CHECK_SAME(items.page({.sort = "price"}), "2, 5000000001, 9, 3, 7, 12");
        CHECK_SAME(items.page({.sort = "-title"}), "9, 2, 3, 7, 12, 5000000001");
        CHECK_SAME(items.page({.sort = "-price"}), "12, 3, 7, 9, 2, 5000000001");
        items.run("DROP INDEX by_title");
        items.run("DROP INDEX by_price");
    }
}

TEST_CASE("list_items gives one page")
{
    Listed items;
    CHECK_SAME(items.page({.sort = "price", .limit = "2"}), "2, 5000000001");
    CHECK_SAME(items.page({.sort = "price", .limit = "2", .offset = "2"}), "9, 3");
    CHECK_SAME(items.page({.sort = "price", .limit = "02", .offset = "002"}), "9, 3");
    CHECK_SAME(items.page({.sort = "price", .limit = "2", .offset = "5"}), "12");
    CHECK_SAME(items.page({.sort = "-price", .limit = "1", .offset = "1"}), "3");
    CHECK_SAME(items.page({.offset = "6"}), "none");
    CHECK_SAME(items.page({.offset = "9223372036854775807"}), "none");
}

TEST_CASE("list_items gives 100 items at most")
{
    Listed items;
    items.run(
        "INSERT INTO items (id, title, price_cents, is_published)"
        " WITH RECURSIVE numbers (n) AS (SELECT 1001 UNION ALL"
        " SELECT n + 1 FROM numbers WHERE n < 1300)"
        " SELECT n, 'x', 1, 1 FROM numbers");
    CHECK_SAME(
        std::to_string(list_items(items.sql, {.limit = "100"}).size()) + " items",
        "100 items");
    CHECK_SAME(std::to_string(list_items(items.sql, {}).size()) + " items", "20 items");
    CHECK_SAME(
        std::to_string(list_items(items.sql, {.offset = "290"}).size()) + " items",
        "16 items");
}

TEST_CASE("list_items keeps limit and offset out of its one statement")
{
    Listed items;
    items.page({.sort = "price", .limit = "73", .offset = "5"});
    items.page({.sort = "-title", .limit = "4", .offset = "987654321"});
    CHECK_SAME(std::to_string(items.log.count()) + " statements for 2 pages",
               "2 statements for 2 pages");
    CHECK_SAME(items.pasted({{"the limit", "73"}, {"the offset", "987654321"}}),
               nothing_pasted);
}

TEST_CASE("list_items fetches the rows of the page and lets errors out")
{
    Listed items;
    items.page({.sort = "price", .limit = "2", .offset = "2"});
    CHECK_SAME(std::to_string(items.log.rows()) + " rows", "2 rows");
    items.run("DROP TABLE items");
    CHECK_SAME(items.error_of([&] { items.page({}); }), "an error of the database");
}

TEST_SUITE_END();

}  // namespace security::cases
