// Exercise 02, task 1, warm-up, 5 minutes: the cases.
// Edit: find_price_tag.cpp
#include "price_tag.hpp"

#include "workbook/check_same.hpp"
#include "workbook/database.hpp"
#include "workbook/statement_log.hpp"

#include <stdexcept>

namespace models::cases {

namespace {

// The price tag as text, or how the call ended otherwise.
std::string tag_of(soci::session& sql, long long id)
{
    try {
        PriceTag const tag = find_price_tag(sql, id);
        return tag.name + " for " + std::to_string(tag.price_cents) + " cents";
    } catch (std::out_of_range const&) {
        return "std::out_of_range";
    } catch (soci::soci_error const& error) {
        return "soci_error: " + error.get_error_message();
    }
}

struct ShelfWithTags {
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;

    ShelfWithTags()
    {
        sql << "CREATE TABLE products (shelf TEXT, price_cents BIGINT NOT NULL,"
               " name TEXT NOT NULL, id INTEGER PRIMARY KEY)";
        sql << "INSERT INTO products (id, name, price_cents) VALUES"
               " (17, 'Lamp', 2450), (41, 'Pen', 120), (-3, 'Cup', 0),"
               " (7, 'Rug', 5000000000), (0, ' Mug' || char(0) || 'II ', 650), (5000000000, 'Ring', 9007199254740993)";
    }
};

}  // namespace

TEST_SUITE_BEGIN("1 find_price_tag");

TEST_CASE("find_price_tag reads the name and the price")
{
    ShelfWithTags shelf;

    CHECK_SAME(tag_of(shelf.sql, 17), "Lamp for 2450 cents");
    CHECK_SAME(tag_of(shelf.sql, 41), "Pen for 120 cents");
}

TEST_CASE("find_price_tag throws for an id that no product has")
{
    ShelfWithTags shelf;

    CHECK_SAME(tag_of(shelf.sql, 18), "std::out_of_range");
}

TEST_CASE("find_price_tag reads prices beyond 32 bits")
{
    ShelfWithTags shelf;

    CHECK_SAME(tag_of(shelf.sql, 7), "Rug for 5000000000 cents");
    CHECK_SAME(tag_of(shelf.sql, 5'000'000'000), "Ring for 9007199254740993 cents");
}

TEST_CASE("find_price_tag takes each id and each name as it is")
{
    ShelfWithTags shelf;

    CHECK_SAME(tag_of(shelf.sql, -3), "Cup for 0 cents");
    // In 32 bits this would be 17.
    CHECK_SAME(tag_of(shelf.sql, (1LL << 32) + 17), "std::out_of_range");
    INFO("With: a name that has blanks at its ends and a NUL character inside");
    CHECK_SAME(tag_of(shelf.sql, 0), std::string(" Mug\0II  for 650 cents", 22));
}

TEST_CASE("find_price_tag binds the id and sends one statement")
{
    ShelfWithTags shelf;
    workbook::StatementLog const log(shelf.sql);

    tag_of(shelf.sql, 17);
    CHECK_SAME(std::to_string(log.count()) + " statement", "1 statement");
    CHECK_SAME(std::to_string(log.rows()) + " row read", "1 row read");
    CHECK_SAME(std::to_string(log.work().rows_scanned) + " rows scanned",
               "0 rows scanned");

    tag_of(shelf.sql, 73'901'457);
    CHECK_SAME(std::to_string(log.count()) + " statements", "2 statements");
    CHECK_SAME(std::string(log.text_contains("73901457")
                               ? "the id is in the text of the statement"
                               : "the id is bound"),
               "the id is bound");
}

TEST_CASE("find_price_tag lets an error of the database through")
{
    workbook::ScratchDatabase without_tables;

    CHECK_SAME(tag_of(without_tables.sql, 17).substr(0, 10), "soci_error");
}

TEST_SUITE_END();

}  // namespace models::cases
