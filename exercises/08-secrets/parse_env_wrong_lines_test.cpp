// Exercise 08, task 1: the cases of texts that break the grammar. Read them; change
// only parse_env.cpp.
#include "parse_env_checks.hpp"

#include "08-secrets/engine/leaks.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

TEST_SUITE_BEGIN("1 parse_env");

TEST_CASE("parse_env refuses a name that is set twice and says where")
{
    std::string const error = error_of("A=1\nKEY=one\n\nKEY=two\n");

    INFO("Expected: .env:4: and a reason with KEY and the line 2");
    INFO("Seen: ", error);
    bool const says_all = error.starts_with(".env:4: ") &&
                          error.find("KEY", 8) != error.npos &&
                          error.find('2', 8) != error.npos;
    CHECK(says_all);
}

TEST_CASE("parse_env refuses a line without a name or without =")
{
    for (char const* const line : {"KEY", "=1", "  = 1", "export", "export A", "A B=1",
                                   "export A B=1", "export =1"}) {
        refuses(line);
    }
}

TEST_CASE("parse_env refuses a name of other characters")
{
    for (char const* const line :
         {"9A=1", "A-B=1", "A.B=1", "\"A\"=1", "caf\xC3\xA9=1"}) {
        refuses(line);
    }
}

TEST_CASE("parse_env refuses a quote that is not closed on its line")
{
    for (char const* const line : {"A='x", "A=\"x", "A='", "A=\"x\\\"", "A=\"x\ny\""}) {
        refuses(line);
    }
}

TEST_CASE("parse_env refuses text behind a closing quote")
{
    for (char const* const line :
         {"A='x'y", "A=\"x\" y", "A='x''y'", "A=\"x\"#y", "A='x' 'y'"}) {
        refuses(line);
    }
}

TEST_CASE("parse_env refuses a backslash before a character that is no escape")
{
    for (char const* const line : {R"(A="C:\data")", R"(A="\$B")", R"(A="\ ")"}) {
        refuses(line);
    }
}

TEST_CASE("parse_env stops at the first line that breaks a rule")
{
    INFO("Expected: the error of the first such line, whichever rule it breaks");
    CHECK(line_of_error("A=1\nA=2\noops\n") == 2);
    CHECK(line_of_error("oops\nA=1\nA=2\n") == 1);
}

TEST_CASE("parse_env counts every line for the line of an error")
{
    CHECK(line_of_error("# one\n\nA=1\n\n  \noops\n") == 6);
    CHECK(line_of_error("A=1\r\n\r\noops") == 3);
    CHECK(error_of("A=1\noops\n").starts_with(".env:2: "));
}

TEST_CASE("parse_env names the file that it was given in an error")
{
    INFO("Expected: config/shop.env:1: and the reason");
    std::string seen = "no error";
    try {
        parse_env("oops", "config/shop.env");
    } catch (EnvError const& error) {
        seen = error.what();
    }
    INFO("Seen: ", seen);
    CHECK(seen.starts_with("config/shop.env:1: "));
}

TEST_CASE("parse_env says nothing of a line in its error")
{
    Secret const secret("zq9x7+Kd/Lw4~vT");
    std::vector<std::string> const lines{
        "zq9x7+Kd/Lw4~vT",       "A zq9x7+Kd/Lw4~vT",        "zq9x7+Kd/Lw4~vT=1",
        "A='zq9x7+Kd/Lw4~vT",    "A=\"zq9x7+Kd/Lw4~vT\\",    "A='zq9x7+Kd/Lw4~vT'x",
        "A='x' zq9x7+Kd/Lw4~vT", "A=\"\\dzq9x7+Kd/Lw4~vT\"", "A=1\nA=zq9x7+Kd/Lw4~vT",
        "A=zq9x7+Kd/Lw4~vT\nA=1"};
    for (std::string const& line : lines) {
        std::string const error = error_of(line);
        INFO("Expected: a reason, and nothing of what the line holds");
        INFO("Seen: ", error);
        CHECK(error.starts_with(".env:"));
        CHECK_FALSE(leak_in(error, secret));
        CHECK_FALSE(piece_in(error, secret));
    }
}

TEST_SUITE_END();
