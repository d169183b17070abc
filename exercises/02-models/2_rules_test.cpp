// Exercise 02, task 2, core, 15 minutes: the cases.
// Edit: name_rule.cpp price_rule.cpp time_rule.cpp
#include "rules.hpp"
#include "time_zone.hpp"

#include "workbook/check_same.hpp"
#include "workbook/database.hpp"

#include <string>
#include <vector>

namespace models::cases {

namespace {

using Rule = std::string (*)(std::string const& column);

// Which of the values, as SQL literals, a column of this type and rule lets in.
std::string let_in(std::string const& type, Rule rule,
                   std::vector<std::string> const& literals)
{
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    std::string const condition = rule("the_column");
    sql << "CREATE TABLE ruled (the_column " + type + " CHECK (" + condition + "))";
    std::string stored;
    for (std::string const& literal : literals) {
        try {
            sql << "INSERT INTO ruled VALUES (" + literal + ")";
        } catch (soci::soci_error const& error) {
            if (error.get_error_message().find("CHECK") == std::string::npos) {
                throw;
            }
            continue;
        }
        stored += (stored.empty() ? "" : ", ") +
                  (literal.size() < 40 ? literal : "a long text");
    }
    return stored;
}

std::string all_of(std::vector<std::string> const& literals)
{
    std::string text;
    for (std::string const& literal : literals) {
        text += (text.empty() ? "" : ", ") +
                (literal.size() < 40 ? literal : "a long text");
    }
    return text;
}

void check_lets_in(std::string const& type, Rule rule,
                   std::vector<std::string> const& literals)
{
    CHECK_SAME(let_in(type, rule, literals), all_of(literals));
}

void check_refuses(std::string const& type, Rule rule,
                   std::vector<std::string> const& literals)
{
    CHECK_SAME(let_in(type, rule, literals), "");
}

std::string repeated(std::string const& text, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i) {
        all += text;
    }
    return all;
}

}  // namespace

TEST_SUITE_BEGIN("2 rules");

TEST_CASE("name_rule lets in names of 1 to 200 characters")
{
    check_lets_in("TEXT", name_rule,
                  {"'Lamp'", "'L'", "' '", "' Lamp '", "'007'", "'O''Brien, 100 %'",
                   "'two\nlines'", "'" + repeated("x", 200) + "'"});
}

TEST_CASE("name_rule refuses an empty name")
{
    check_refuses("TEXT", name_rule, {"''"});
}

TEST_CASE("name_rule refuses a name that is too long")
{
    check_refuses("TEXT", name_rule,
                  {"'" + repeated("x", 201) + "'", "'" + repeated("y", 100'000) + "'",
                   "'" + repeated("x", 200) + " '", "' " + repeated("é", 200) + "'"});
}

TEST_CASE("name_rule counts characters of any script")
{
    check_lets_in("TEXT", name_rule, {"'" + repeated("é商", 100) + "'", "'🛋'"});
}

TEST_CASE("price_rule lets in every integer from 0")
{
    for (char const* const type : {"BIGINT", "INTEGER"}) {
        check_lets_in(type, price_rule,
                      {"0", "1", "2450", "5000000000", "9007199254740993",
                       "9223372036854775807"});
    }
}

TEST_CASE("price_rule refuses a negative price")
{
    check_refuses("BIGINT", price_rule, {"-1", "-9007199254740993", "-0.5"});
}

TEST_CASE("price_rule refuses text that is no number")
{
    check_refuses("BIGINT", price_rule,
                  {"'free'", "''", "' '", "'12abc'", "'12 34'", "'1,50'"});
}

TEST_CASE("price_rule refuses a fraction")
{
    check_refuses("BIGINT", price_rule,
                  {"24.5", "'24.5'", "0.001", "1e300", "9223372036854775808"});
}

TEST_CASE("time_rule lets in moments of any year")
{
    OtherTimeZone const zone;
    for (char const* const type : {"DATETIME", "TEXT"}) {
        check_lets_in(type, time_rule,
                      {"'2024-01-31 09:05:00'", "'1970-01-01 00:00:00'",
                       "'1969-12-31 23:59:59'", "'0000-01-01 00:00:00'",
                       "'0999-12-31 23:59:59'", "'9999-12-31 23:59:59'"});
    }
}

TEST_CASE("time_rule refuses what is no time")
{
    check_refuses("DATETIME", time_rule,
                  {"'yesterday'", "''", "' '", "'now'", "1706691900", "2460340.5"});
}

TEST_CASE("time_rule refuses a time in any other form")
{
    check_refuses(
        "DATETIME", time_rule,
        {"'2024-01-31'", "'2024-01-31 09:05'", "'09:05:00'", "'2024-1-31 9:05:00'",
         "'2024-01-31T09:05:00'", "'2024-01-31 09:05   '", "' 2024-01-31 09:05:00'",
         "'2024-01-31 09:05:00 '", "'2024/01/31 09:05:00'"});
}

TEST_CASE("time_rule refuses a time with a zone")
{
    check_refuses("DATETIME", time_rule,
                  {"'2024-01-31T09:05:00Z'", "'2024-01-31 09:05:00Z'",
                   "'2024-01-31 09:05:00+00:00'", "'2024-01-31 09:05:00+05:30'"});
}

TEST_CASE("time_rule refuses a fraction of a second")
{
    check_refuses("DATETIME", time_rule,
                  {"'2024-01-31 09:05:00.5'", "'2024-01-31 09:05:00.000'"});
}

TEST_CASE("time_rule refuses what no calendar and no clock has")
{
    check_refuses(
        "DATETIME", time_rule,
        {"'2024-13-01 00:00:00'", "'2024-00-01 00:00:00'", "'2024-01-32 00:00:00'",
         "'2024-02-30 09:05:00'", "'2024-04-31 00:00:00'", "'2024-01-31 24:00:00'",
         "'2024-01-31 25:00:00'", "'2024-01-31 09:60:00'", "'2024-01-31 09:05:60'"});
}

TEST_CASE("time_rule knows the leap years")
{
    check_lets_in("DATETIME", time_rule,
                  {"'2024-02-29 00:00:00'", "'2000-02-29 00:00:00'"});
    check_refuses("DATETIME", time_rule,
                  {"'2023-02-29 00:00:00'", "'1900-02-29 00:00:00'"});
}

TEST_SUITE_END();

}  // namespace models::cases
