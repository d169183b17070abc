#include "workbook/database.hpp"

#include "workbook/files.hpp"
#include "workbook/native.hpp"
#include "workbook/sample_shop.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

using workbook::open_database;
using workbook::ScratchDatabase;
using workbook::ScratchFolder;

namespace {

std::string pragma(soci::session& sql, std::string const& name)
{
    std::string value;
    sql << "PRAGMA " + name, soci::into(value);
    return value;
}

int count(soci::session& sql, std::string const& table)
{
    int rows = 0;
    sql << "SELECT count(*) FROM " + table, soci::into(rows);
    return rows;
}

}  // namespace

TEST_CASE("open_database sets foreign keys and busy timeout and write-ahead log")
{
    ScratchFolder const folder;
    soci::session sql;
    open_database(sql, folder / "shop.db");
    CHECK(pragma(sql, "foreign_keys") == "1");
    CHECK(pragma(sql, "busy_timeout") == "5000");
    CHECK(pragma(sql, "journal_mode") == "wal");
}

TEST_CASE("open_database refuses a file that is not a database and keeps it")
{
    ScratchFolder const folder;
    workbook::write_file(folder / "users.json", std::string(4096, '['));
    soci::session sql;
    std::string what;
    try {
        open_database(sql, folder / "users.json");
    } catch (std::runtime_error const& error) {
        what = error.what();
    }
    CHECK(what.find("users.json") != std::string::npos);
    CHECK(what.find("file is not a database") != std::string::npos);
    CHECK(workbook::read_file(folder / "users.json") == std::string(4096, '['));
}

TEST_CASE("open_database says so when the folder does not exist")
{
    ScratchFolder const folder;
    soci::session sql;
    CHECK_THROWS_AS(open_database(sql, folder / "nowhere/shop.db"), std::runtime_error);
}

TEST_CASE("open_database opens a file whose name has blanks and quotes")
{
    ScratchFolder const folder;
    soci::session sql;
    open_database(sql, folder / "the shop's.db");
    CHECK(std::filesystem::exists(folder / "the shop's.db"));
}

TEST_CASE("run_script runs every statement")
{
    ScratchDatabase database;
    workbook::run_script(database.sql, "CREATE TABLE a (n); CREATE TABLE b (n);");
    CHECK(count(database.sql, "b") == 0);
}

TEST_CASE("run_script stops at the first statement that fails")
{
    ScratchDatabase database;
    CHECK_THROWS_AS(workbook::run_script(database.sql,
                                         "CREATE TABLE a (n); nonsense;"
                                         " CREATE TABLE b (n);"),
                    std::runtime_error);
    CHECK(count(database.sql, "a") == 0);
    CHECK_THROWS(count(database.sql, "b"));
}

TEST_CASE("query_plan shows a search where there is an index and a scan where not")
{
    ScratchDatabase database;
    workbook::load_shop(database.sql);
    std::string const search =
        workbook::query_plan(database.sql, "SELECT id FROM orders WHERE user_id = :u");
    CHECK(search.starts_with("SEARCH orders USING COVERING INDEX orders_by_user"));
    std::string const scan =
        workbook::query_plan(database.sql, "SELECT id FROM orders WHERE status = :s");
    CHECK(scan.starts_with("SCAN orders"));
}

TEST_CASE("native_handle refuses a session that is not open")
{
    soci::session sql;
    CHECK_THROWS_AS(workbook::native_handle(sql), std::invalid_argument);
}

TEST_CASE("load_shop fills a shop whose references all hold")
{
    ScratchDatabase database;
    workbook::load_shop(database.sql);
    CHECK(count(database.sql, "users") == 5);
    CHECK(count(database.sql, "pragma_foreign_key_check") == 0);
}

TEST_CASE("grow_shop adds what it is asked for and the references all hold")
{
    ScratchDatabase database;
    workbook::load_shop(database.sql);
    workbook::grow_shop(database.sql, {30, 4, 3});
    CHECK(count(database.sql, "users") == 35);
    CHECK(count(database.sql, "orders") == 5 + 120);
    CHECK(count(database.sql, "order_items") == 6 + 360);
    CHECK(count(database.sql, "pragma_foreign_key_check") == 0);
}

TEST_CASE("grow_shop adds users without orders when none are asked for")
{
    ScratchDatabase database;
    workbook::load_shop(database.sql);
    workbook::grow_shop(database.sql, {3, 0, 0});
    workbook::grow_shop(database.sql, {0, 5, 5});
    CHECK(count(database.sql, "users") == 8);
    CHECK(count(database.sql, "orders") == 5);
}

TEST_CASE("open_database hands over what is a URL, when there is something to take it")
{
    CHECK_FALSE(workbook::is_database_url("elsewhere://host/shop"));
    std::string taken;
    workbook::open_urls_with(
        [&](soci::session&, std::string const& url) { taken = url; });
    CHECK(workbook::is_database_url("elsewhere://host/shop"));
    CHECK(workbook::is_database_url("mysql+pymysql://host/shop"));
    CHECK(workbook::is_database_url("mysql:ada:secret@host/shop"));
    CHECK_FALSE(workbook::is_database_url("folder/shop.db"));
    CHECK_FALSE(workbook::is_database_url("./mysql:shop.db"));
    CHECK_FALSE(workbook::is_database_url(":memory:"));
    soci::session sql;
    workbook::open_database(sql, "elsewhere://host/shop");
    CHECK(taken == "elsewhere://host/shop");
    workbook::open_urls_with({});
    CHECK_FALSE(workbook::is_database_url("elsewhere://host/shop"));
}
