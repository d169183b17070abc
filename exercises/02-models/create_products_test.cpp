// Exercise 02, task 1, core, 25 minutes: the cases.
// Edit: create_products.cpp
#include "create_products.hpp"
#include "time_zone.hpp"

#include "workbook/database.hpp"

#include <doctest/doctest.h>

#include <map>
#include <string>
#include <vector>

namespace models {

namespace {

struct Shelf {
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;

    Shelf() { create_products(sql); }

    int count()
    {
        int products = 0;
        sql << "SELECT count(*) FROM products", soci::into(products);
        return products;
    }

    // Puts in a good product, except for what is given: SQL literals, by column. A
    // column with an empty literal is left out of the statement. Returns SQLite's
    // message when it refuses.
    std::string put(std::map<std::string, std::string> const& different)
    {
        std::map<std::string, std::string> literals{
            {"name", "'Lamp " + std::to_string(++made_) + "'"},
            {"description", "'Brass'"},
            {"price_cents", "2450"},
            {"status", "'active'"},
            {"created_at", "'2024-01-31 09:05:00'"}};
        for (auto const& [column, literal] : different) {
            literals[column] = literal;
        }
        std::string columns;
        std::string values;
        for (auto const& [column, literal] : literals) {
            if (!literal.empty()) {
                columns += (columns.empty() ? "" : ", ") + column;
                values += (values.empty() ? "" : ", ") + literal;
            }
        }
        try {
            sql << "INSERT INTO products (" + columns + ") VALUES (" + values + ")";
            return "";
        } catch (soci::soci_error const& error) {
            return error.get_error_message();
        }
    }

    // The tables and indexes, as they were made.
    std::string schema()
    {
        std::string text;
        sql << "SELECT group_concat(sql, ';') FROM sqlite_master", soci::into(text);
        return text;
    }

    // One value of the only product, as text.
    std::string only(std::string const& expression)
    {
        std::string text;
        sql << "SELECT " + expression + " FROM products", soci::into(text);
        return text;
    }

private:
    int made_ = 0;
};

// Each is put where a good value was; each must be refused.
void check_refused(std::string const& column, std::vector<std::string> const& literals)
{
    Shelf shelf;
    for (std::string const& literal : literals) {
        bool const refused = !shelf.put({{column, literal}}).empty();
        INFO("Expected: the table refuses ", column, " = ", literal);
        INFO("Seen: it has ", std::string(refused ? "refused" : "stored"), " it");
        CHECK(refused);
    }
    INFO("Expected: nothing is stored that was refused");
    INFO("Seen: ", std::to_string(shelf.count()), " products in the table");
    CHECK(shelf.count() == 0);
}

}  // namespace

TEST_SUITE_BEGIN("1 create_products");

TEST_CASE("create_products makes a table that takes a whole product")
{
    Shelf shelf;

    CHECK(shelf.put({{"id", "17"}}) == "");
    CHECK(shelf.only("CAST(id AS TEXT)") == "17");
    CHECK(shelf.only("name") == "Lamp 1");
    CHECK(shelf.only("description") == "Brass");
    CHECK(shelf.only("price_cents = 2450") == "1");
    CHECK(shelf.only("status") == "active");
    CHECK(shelf.only("created_at") == "2024-01-31 09:05:00");
}

TEST_CASE("create_products numbers the products that come without an id")
{
    Shelf shelf;
    shelf.put({});
    shelf.put({{"id", "5000000000"}});
    shelf.put({});

    int without_id = 0;
    long long highest = 0;
    shelf.sql << "SELECT count(*) FROM products WHERE id IS NULL",
        soci::into(without_id);
    INFO("Expected: no product has NULL for its id");
    INFO("Seen: ", std::to_string(without_id), " of 3 have");
    REQUIRE(without_id == 0);
    shelf.sql << "SELECT max(id) FROM products", soci::into(highest);
    CHECK(highest > 5'000'000'000);
}

TEST_CASE("create_products takes a product without a description")
{
    Shelf shelf;

    CHECK(shelf.put({{"description", "NULL"}}) == "");
    CHECK(shelf.only("typeof(description)") == "null");
}

TEST_CASE("create_products takes an empty description and a long one")
{
    Shelf shelf;

    CHECK(shelf.put({{"description", "''"}}) == "");
    CHECK(shelf.put({{"description", "'" + std::string(100'000, 'x') + "'"}}) == "");
    CHECK(shelf.only("max(length(description))") == "100000");
}

TEST_CASE("create_products keeps a price to the cent however high it is")
{
    Shelf shelf;

    shelf.put({{"price_cents", "9007199254740993"}});

    CHECK(shelf.only("CAST(price_cents AS TEXT)") == "9007199254740993");
}

TEST_CASE("create_products takes a price of 0")
{
    Shelf shelf;

    CHECK(shelf.put({{"price_cents", "0"}}) == "");
}

TEST_CASE("create_products takes each of the three statuses")
{
    Shelf shelf;

    for (char const* const status : {"'draft'", "'active'", "'retired'"}) {
        CHECK(shelf.put({{"status", status}}) == "");
    }
    CHECK(shelf.count() == 3);
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

TEST_CASE("create_products refuses an empty name")
{
    check_refused("name", {"''"});
}

TEST_CASE("create_products refuses a name that is too long")
{
    Shelf shelf;
    CHECK(shelf.put({{"name", "'" + std::string(200, 'x') + "'"}}) == "");

    bool const refused =
        !shelf.put({{"name", "'" + std::string(201, 'x') + "'"}}).empty();

    INFO("Expected: the table refuses a name of 201 characters");
    INFO("Seen: it has ", std::string(refused ? "refused" : "stored"), " it");
    CHECK(refused);
}

TEST_CASE("create_products takes 200 characters of any script as a name")
{
    Shelf shelf;
    std::string name;
    for (int i = 0; i < 100; ++i) {
        name += "é商";
    }

    CHECK(shelf.put({{"name", "'" + name + "'"}}) == "");
}

TEST_CASE("create_products refuses a name that another product has")
{
    Shelf shelf;
    shelf.put({{"name", "'Lamp'"}});
    CHECK(shelf.put({{"name", "'lamp'"}}) == "");

    bool const refused = !shelf.put({{"name", "'Lamp'"}}).empty();

    INFO("Expected: the table refuses the second product named Lamp");
    INFO("Seen: it has ", std::string(refused ? "refused" : "stored"), " it");
    CHECK(refused);
}

TEST_CASE("create_products refuses a negative price")
{
    check_refused("price_cents", {"-1", "-9007199254740993"});
}

TEST_CASE("create_products refuses a price that is no integer")
{
    check_refused("price_cents", {"'free'", "''", "24.5"});
}

TEST_CASE("create_products refuses a status that is none of the three")
{
    check_refused("status", {"'sold'", "''", "'Active'", "'draft '", "1"});
}

TEST_CASE("create_products refuses a time in any other form")
{
    check_refused(
        "created_at",
        {"'2024-01-31'", "'2024-01-31T09:05:00Z'", "'2024-01-31 09:05'",
         "'2024-13-01 00:00:00'", "'2024-02-30 09:05:00'", "'2024-01-31 24:00:00'",
         "'2024-01-31 25:00:00'", "'yesterday'", "''", "1706691900"});
}

TEST_CASE("create_products makes a product a draft that comes without a status")
{
    Shelf shelf;

    CHECK(shelf.put({{"status", ""}}) == "");
    CHECK(shelf.only("status") == "draft");
}

TEST_CASE("create_products fills in the present moment in UTC")
{
    OtherTimeZone const zone;
    Shelf shelf;

    CHECK(shelf.put({{"created_at", ""}}) == "");
    INFO("Expected: the present moment in UTC, within a minute");
    INFO("Seen: ", shelf.only("created_at || ', when it was ' || datetime('now')"));
    CHECK(shelf.only("abs(strftime('%s', 'now') - strftime('%s', created_at)) <= 60") ==
          "1");
}

TEST_CASE("create_products changes nothing when it runs again")
{
    Shelf shelf;
    shelf.put({});
    std::string const before = shelf.schema();

    create_products(shelf.sql);

    INFO("Expected: the product that was there before the second run");
    INFO("Seen: ", std::to_string(shelf.count()), " products after it");
    CHECK(shelf.count() == 1);
    CHECK(shelf.schema() == before);
}

TEST_CASE("create_products makes no index beyond what finding by name takes")
{
    Shelf shelf;
    int indexes = 0;
    shelf.sql << "SELECT count(*) FROM pragma_index_list('products')",
        soci::into(indexes);
    std::string const plan =
        workbook::query_plan(shelf.sql, "SELECT * FROM products WHERE name = ?");

    INFO("Expected: a SEARCH for the name, with one index on the table");
    INFO("Seen: ", plan, "with ", std::to_string(indexes), " indexes");
    CHECK(plan.find("SEARCH") != std::string::npos);
    CHECK(indexes == 1);
}

TEST_SUITE_END();

}  // namespace models
