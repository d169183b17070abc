// Exercise 12, task 6, stretch, 20 minutes: the cases.
// Edit: read_page.cpp
#include "read_page.hpp"
#include "reading.hpp"
#include "workbook/check_same.hpp"

#include <sstream>

namespace schemas::cases {

namespace {

// What the query "skip=5" gives: "skip 5, limit 100"; or the problems.
std::string read(std::string const& query)
{
    Parameters parameters;
    std::istringstream pairs(query);
    for (std::string pair; std::getline(pairs, pair, '&');) {
        std::size_t const equals = pair.find('=');
        parameters.emplace(pair.substr(0, equals), pair.substr(equals + 1));
    }
    Problems problems({"query"});
    auto const page = read_page(parameters, problems);
    if (!page) {
        return problems_text(problems.all());
    }
    CHECK_SAME(problems_text(problems.all()), "no problem");
    return "skip " + std::to_string(page->skip) + ", limit " +
           std::to_string(page->limit);
}

}  // namespace

TEST_SUITE_BEGIN("6 read_page");

TEST_CASE("read_page reads both numbers")
{
    CHECK_READ("skip=20&limit=10", "skip 20, limit 10");
}

TEST_CASE("read_page has a value for what is left out")
{
    CHECK_READ("", "skip 0, limit 100");
    CHECK_READ("skip=5", "skip 5, limit 100");
    CHECK_READ("limit=5", "skip 0, limit 5");
}

TEST_CASE("read_page has bounds that belong to them")
{
    CHECK_READ("skip=0&limit=1", "skip 0, limit 1");
    CHECK_READ("skip=9223372036854775807&limit=100",
               "skip 9223372036854775807, limit 100");
    CHECK_READ("skip=-1&limit=0",
               "query.limit: greater_than_equal, query.skip: greater_than_equal");
    CHECK_READ("limit=101", "query.limit: less_than_equal");
    CHECK_READ("limit=-9223372036854775808", "query.limit: greater_than_equal");
}

TEST_CASE("read_page reads zeros in front as decimal digits")
{
    CHECK_READ("skip=010&limit=007", "skip 10, limit 7");
    CHECK_READ("skip=08", "skip 8, limit 100");
    CHECK_READ("limit=0000000000000000000000000050", "skip 0, limit 50");
}

TEST_CASE("read_page refuses what is not a whole number")
{
    CHECK_READ("limit=ten", "query.limit: int_parsing");
    for (std::string const text : {"ten", "", " ", "1.5", "1e1", "0x10", "-", "--1"}) {
        CHECK_READ("skip=" + text, "query.skip: int_parsing");
    }
    INFO("digits of another alphabet, and a byte that is not UTF-8");
    CHECK_READ("skip=５", "query.skip: int_parsing");
    CHECK_READ("skip=\xff", "query.skip: int_parsing");
}

TEST_CASE("read_page refuses a number with something around it")
{
    for (std::string const text : {"5 ", " 5", "+5", "5a", "5;DROP", "\t5", "5\n"}) {
        CHECK_READ("limit=" + text, "query.limit: int_parsing");
    }
    INFO("a character U+0000 behind the number");
    CHECK_READ("limit=" + std::string("5\0", 2), "query.limit: int_parsing");
}

TEST_CASE("read_page refuses a number of more than 64 bits")
{
    CHECK_READ("skip=9223372036854775808", "query.skip: int_parsing");
    CHECK_READ("limit=18446744073709551621", "query.limit: int_parsing");
    CHECK_READ("limit=-99999999999999999999", "query.limit: int_parsing");
    INFO("2^32 + 5 has fewer");
    CHECK_READ("limit=4294967301", "query.limit: less_than_equal");
}

TEST_CASE("read_page refuses a parameter that is given twice")
{
    CHECK_READ("skip=1&skip=2", "query.skip: value_error");
    CHECK_READ("limit=5&limit=x", "query.limit: value_error");
    INFO("the same value twice");
    CHECK_READ("limit=5&limit=5", "query.limit: value_error");
    INFO("a first value that is wrong by itself");
    CHECK_READ("limit=x&limit=5", "query.limit: value_error");
    CHECK_READ("skip=-1&skip=-2", "query.skip: value_error");
}

TEST_CASE("read_page reports all problems at once")
{
    CHECK_READ("skip=x&limit=1000",
               "query.limit: less_than_equal, query.skip: int_parsing");
}

TEST_CASE("read_page ignores other parameters")
{
    CHECK_READ("sort=x&Skip=7&page=3&page=4", "skip 0, limit 100");
}

TEST_CASE("read_page does not mind problems that were there before")
{
    Problems problems({"query"});
    problems.add("value_error", "a problem of something else");
    CHECK_SAME(read_page({{"skip", "3"}}, problems) ? "a page" : "nothing", "a page");
    INFO("a page that is wrong");
    CHECK_SAME(read_page({{"skip", "x"}}, problems) ? "a page" : "nothing", "nothing");
}

TEST_SUITE_END();

}  // namespace schemas::cases
