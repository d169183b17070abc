// Exercise 02, task 3, core, 20 minutes: the cases.
// Edit: create_products.cpp
// Uses: name_rule.cpp price_rule.cpp time_rule.cpp
#include "create_products.hpp"
#include "new_table.hpp"
#include "time_zone.hpp"

namespace models::cases {

TEST_SUITE_BEGIN("3 create_products");

TEST_CASE("create_products makes a table that takes a whole product")
{
    NewTable table;

    CHECK_SAME(table.put({{"id", "17"}}), "stored");
    CHECK_SAME(table.only("id || ', ' || name || ', ' || description"),
               "17, Lamp 1, Brass");
    CHECK_SAME(table.only("price_cents || ', ' || status || ', ' || created_at"),
               "2450, active, 2024-01-31 09:05:00");
    CHECK_SAME(text_from(table.sql,
                         "SELECT group_concat(name, ', ') FROM (SELECT name"
                         " FROM pragma_table_info('products') ORDER BY name)"),
               "created_at, description, id, name, price_cents, status");
}

TEST_CASE("create_products numbers the products that come without an id")
{
    NewTable table;
    table.put({});
    table.put({{"id", "5000000000"}});
    table.put({});

    CHECK_SAME(table.only("count(*) || ' products, ' || count(id) || ' with an id'"),
               "3 products, 3 with an id");
    CHECK_SAME(table.only("CASE WHEN max(id) > 5000000000 THEN 'above 5000000000'"
                          " ELSE 'at most ' || max(id) END"),
               "above 5000000000");
}

TEST_CASE("create_products takes any description and none")
{
    NewTable table;

    CHECK_SAME(table.put({{"id", "-3"}, {"description", "NULL"}}), "stored");
    CHECK_SAME(table.put({{"id", "0"}, {"description", "''"}}), "stored");
    CHECK_SAME(table.put({{"id", "3"}, {"description", "'" + x(100'000) + "'"}}),
               "stored");
    CHECK_SAME(table.list("typeof(description) || coalesce(length(description), '')"),
               "null, text0, text100000");
}

TEST_CASE("create_products keeps texts that look like numbers as they are")
{
    NewTable table;

    table.put({{"name", "'007'"}, {"description", "'1e3'"}});

    CHECK_SAME(table.list("name || ' ' || description"), "007 1e3");
}

TEST_CASE("create_products keeps a price to the cent however high it is")
{
    NewTable table;

    for (char const* const cents : {"0", "9007199254740993", "9223372036854775807"}) {
        CHECK_SAME(table.put({{"price_cents", cents}}), "stored");
    }
    CHECK_SAME(table.list("CAST(price_cents AS TEXT)"),
               "0, 9007199254740993, 9223372036854775807");
}

TEST_CASE("create_products refuses NULL where the contract does")
{
    for (char const* const column : {"name", "price_cents", "status", "created_at"}) {
        check_refused(column, {"NULL"});
    }
}

TEST_CASE("create_products wants a name and a price with every product")
{
    check_refused("name", {""});
    check_refused("price_cents", {""});
}

TEST_CASE("create_products refuses a name that is empty or too long")
{
    check_refused("name", {"''", "'" + x(201) + "'", "'" + x(200) + " '"});
    check_taken("name",
                {"' '", "'" + x(200) + "'", "'" + letters_of_two_bytes(200) + "'"});
}

TEST_CASE("create_products refuses a name that another product has")
{
    NewTable table;
    table.put({{"name", "'Lamp'"}});

    CHECK_SAME(table.put({{"name", "'lamp'"}}), "stored");
    CHECK_SAME(table.put({{"name", "' Lamp'"}}), "stored");
    CHECK_SAME(table.put({{"name", "'Lamp '"}}), "stored");
    CHECK_SAME(table.put({{"name", "'Lamp'"}}), "refused");

    // In nothing but the name it equals the first one.
    soci::transaction of_the_caller(table.sql);
    CHECK_SAME(table.put({{"name", "'Lamp'"},
                          {"description", "NULL"},
                          {"price_cents", "1"},
                          {"status", "'draft'"},
                          {"created_at", "'1970-01-01 00:00:00'"}}),
               "refused");
    CHECK_SAME(table.put({{"name", "'Pen'"}}), "stored");
    CHECK_SAME(end_of(of_the_caller), "the COMMIT is done");
    CHECK_SAME(table.only("count(*) || ' in the table'"), "5 in the table");
}

TEST_CASE("create_products refuses a price that is negative or no integer")
{
    check_refused("price_cents", {"-1", "-9007199254740993", "'free'", "''", "' '",
                                  "'12abc'", "24.5", "1e300"});
}

TEST_CASE("create_products takes the three statuses and no other")
{
    check_taken("status", {"'draft'", "'active'", "'retired'"});
    check_refused("status", {"'sold'", "''", "'Active'", "'draft '", "' draft'", "1",
                             "'drafts'", "'raft'", "'draft,active'"});
}

TEST_CASE("create_products refuses a time in any other form")
{
    check_refused("created_at",
                  {"'2024-01-31'", "'2024-01-31T09:05:00Z'", "'2024-01-31 09:05'",
                   "'2024-01-31 09:05:00.5'", "'2024-13-01 00:00:00'",
                   "'2024-02-30 09:05:00'", "'2024-01-31 24:00:00'",
                   "'2024-01-31 25:00:00'", "'yesterday'", "''", "1706691900"});
    check_taken("created_at", {"'1969-12-31 23:59:59'", "'2024-02-29 00:00:00'"});
}

TEST_CASE("create_products gives a product without a status and a time both")
{
    OtherTimeZone const zone;
    NewTable table;

    CHECK_SAME(table.put({{"status", ""}, {"created_at", ""}}), "stored");
    CHECK_SAME(table.only("status"), "draft");
    INFO("With: it was ", table.only("datetime('now')"), " in UTC");
    CHECK_SAME(table.only("CASE WHEN abs(strftime('%s', 'now') -"
                          " strftime('%s', created_at)) <= 60"
                          " THEN 'now, within a minute' ELSE created_at END"),
               "now, within a minute");
    CHECK_SAME(
        text_from(table.sql,
                  "SELECT CASE WHEN dflt_value GLOB '*[0-9][0-9][0-9][0-9]-*'"
                  " THEN 'a moment that is fixed' ELSE 'the moment of the row' END"
                  " FROM pragma_table_info('products')"
                  " WHERE name = 'created_at'"),
        "the moment of the row");
}

TEST_CASE("create_products changes nothing when there is a table already")
{
    NewTable table;
    table.put({});
    std::string const before = table.everything();
    create_products(table.sql);
    CHECK_SAME(table.everything(), before);

    workbook::ScratchDatabase older;
    older.sql << "CREATE TABLE products (name TEXT, stock INTEGER)";
    older.sql << "INSERT INTO products VALUES ('Lamp', 3)";
    std::string const of_the_older = everything_in(older.sql);
    create_products(older.sql);
    CHECK_SAME(everything_in(older.sql), of_the_older);

    workbook::ScratchDatabase read_only;
    read_only.sql << "PRAGMA query_only = 1";
    std::string ending = "no error";
    try {
        create_products(read_only.sql);
    } catch (soci::soci_error const&) {
        ending = "soci_error";
    }
    INFO("With: a database without the table, that may be read only");
    CHECK_SAME(ending, "soci_error");
}

TEST_CASE("create_products makes no index beyond what finding by name takes")
{
    NewTable table;
    std::string const plan =
        workbook::query_plan(table.sql, "SELECT * FROM products WHERE name = ?");

    CHECK_SAME(
        std::string(plan.find("SEARCH") != std::string::npos ? "a SEARCH for the name"
                                                             : plan),
        "a SEARCH for the name");
    CHECK_SAME(count_indexes(table.sql), "1 index");
}

TEST_SUITE_END();

}  // namespace models::cases
