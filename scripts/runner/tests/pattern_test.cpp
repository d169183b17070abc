#include "../pattern.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

using workbook::Pattern;

TEST_CASE("A pattern gives the first match and its groups")
{
    CHECK(Pattern("(\\w)(\\d)?").search("-a1 b2") ==
          std::vector<std::string>{"a1", "a", "1"});
}

TEST_CASE("A pattern gives an empty group where one took no part")
{
    CHECK(Pattern("(a)|(b)").search("b") == std::vector<std::string>{"b", "", "b"});
    CHECK(Pattern("b(x)?").search("b") == std::vector<std::string>{"b", ""});
}

TEST_CASE("A pattern that does not match gives nothing")
{
    CHECK(Pattern("a").search("b").empty());
    CHECK(Pattern("a").search("").empty());
}

TEST_CASE("A pattern that matches nothing at all still matches")
{
    CHECK(Pattern("x*").search("b") == std::vector<std::string>{""});
}

TEST_CASE("A pattern searches a line of any length")
{
    std::string const line = std::string(1'000'000, 'x') + ":12";
    CHECK(Pattern("x+:(\\d+)").search(line).at(1) == "12");
}

TEST_CASE("A pattern refuses an expression that is none")
{
    CHECK_THROWS_AS(Pattern("(a"), std::invalid_argument);
}
