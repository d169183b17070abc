// Exercise 08, task 5, core, 25 minutes: the cases.
// Edit: env_value.cpp
#include "env_checks.hpp"

#include "08-secrets/engine/output_capture.hpp"

#include <doctest/doctest.h>

#include <string>

namespace secrets::cases {

namespace {

std::string value_of(std::string_view text)
{
    return in_brackets(env_value(text));
}

void check_value(std::string const& text, std::string const& wanted)
{
    INFO("after the = sign:  ", visible(shortened(text)));
    CHECK_SAME(value_of(text), wanted);
}

void refuses(std::string const& text)
{
    check_refused(text, value_of);
}

}  // namespace

TEST_SUITE_BEGIN("5 env_value");

TEST_CASE("env_value gives the text that follows the = sign")
{
    check_value("abc", "[abc]");
    check_value("mysql://u:p@h/db?a=b", "[mysql://u:p@h/db?a=b]");
}

TEST_CASE("env_value drops blanks around an unquoted value")
{
    check_value(" 1", "[1]");
    check_value("\t two words \t", "[two words]");
}

TEST_CASE("env_value takes an empty value for a value")
{
    for (char const* const text : {"", "  ", "''", "\"\"", " '' \t"}) {
        check_value(text, "[]");
    }
}

TEST_CASE("env_value lets a comment begin only after a blank")
{
    check_value("pa#ss", "[pa#ss]");
    check_value("#f00", "[#f00]");
    check_value("1 # one", "[1]");
    check_value("2\t#two # three", "[2]");
    check_value(" # none", "[]");
    check_value("pa#ss # one", "[pa#ss]");
    check_value("'3'\t# three", "[3]");
}

TEST_CASE("env_value takes spaces and tabs for blanks and nothing else")
{
    INFO("std::isspace takes four more characters for blanks");
    check_value("\v1\f", "[<VT>1<FF>]");
    check_value("1\r", "[1<CR>]");
    check_value("1\v#2", "[1<VT>#2]");
    refuses("'1'\v");
}

TEST_CASE("env_value keeps quotes and backslashes inside an unquoted value")
{
    check_value("it's", "[it's]");
    check_value("5\" disk", "[5\" disk]");
    check_value("a\\nb\\", "[a\\nb\\]");
    check_value("say 'a' and \"b\"", "[say 'a' and \"b\"]");
    check_value("say 'a # b'", "[say 'a]");
    check_value("`a # b`", "[`a]");
    check_value("`a`", "[`a`]");
    check_value("a\\ # b", "[a\\]");
}

TEST_CASE("env_value takes everything between single quotes as it is")
{
    check_value(R"(' x # "y" \n\' # c)", R"([ x # "y" \n\])");
    check_value(" 'b'  ", "[b]");
    check_value("'c'\t# d", "[c]");
    check_value("'d\re'", "[d<CR>e]");
}

TEST_CASE("env_value understands the escapes between double quotes")
{
    check_value(R"("one\ntwo\tthree\rfour")", "[one<LF>two<TAB>three<CR>four]");
    check_value(R"("say \"hi\" \\")", R"([say "hi" \])");
    check_value(R"("\\n" # c)", R"([\n])");
    check_value(R"(" # it's ")", "[ # it's ]");
    check_value("\"d\re\"", "[d<CR>e]");
}

TEST_CASE("env_value expands nothing")
{
    check_value("$A", "[$A]");
    check_value("${A}", "[${A}]");
    check_value("\"${HOME}x\"", "[${HOME}x]");
    check_value("'$A'", "[$A]");
    check_value("pa$$word9", "[pa$$word9]");
    check_value("~/shop.db", "[~/shop.db]");
    check_value("\"~/shop.db\"", "[~/shop.db]");
    check_value("'~'", "[~]");
}

TEST_CASE("env_value refuses a quote that is not closed on its line")
{
    for (char const* const text :
         {"'x", "\"x", "'", "\"", "\"x\\\"", "\"x\\", "'x\""}) {
        refuses(text);
    }
}

TEST_CASE("env_value refuses text behind a closing quote")
{
    for (char const* const text : {"'x'y", "\"x\" y", "'x''y'", "\"x\"#y", "'x' 'y'",
                                   "'a' and 'b'", "\"a\" or \"b\""}) {
        refuses(text);
    }
}

TEST_CASE("env_value refuses a backslash before a character that is no escape")
{
    for (char const* const text :
         {R"("C:\data")", R"("\$B")", R"("\ ")", R"("\'")", R"("\N")", R"("\0")"}) {
        refuses(text);
    }
}

TEST_CASE("env_value reads no further than the text that it is given")
{
    std::string const whole = "'ab' 'cd'";
    {
        INFO("a string_view of the first four characters of  ", whole);
        CHECK_SAME(value_of(std::string_view(whole).substr(0, 4)), "[ab]");
    }
    INFO("a string_view of the first three characters of  ", whole);
    CHECK_SAME(refusal_or([&] {
                   return value_of(std::string_view(whole).substr(0, 3));
               }).substr(0, 8),
               "refused:");
}

TEST_CASE("env_value keeps bytes of every kind and long values")
{
    using namespace std::string_literals;
    check_value("1\0002"s, "[1<NUL>2]");
    check_value("caf\xC3\xA9 \xFF# \xC3\xA9", "[caf\xC3\xA9 \xFF# \xC3\xA9]");
    check_value("'1\0002'"s, "[1<NUL>2]");
    std::string const word(100'000, 'x');
    for (std::string const quote : {"", "'", "\""}) {
        check_value(quote + word + quote, in_brackets(word));
    }
}

TEST_CASE("env_value shows nothing of a value")
{
    for (char const* const text : {"'%", "\"%", "\"%\\", "'x'%", "'x' %", "'%'x",
                                   "\"\\d%\"", "\"x\\%\"", "\"%\"\"", "'%'#"}) {
        check_reason_shows_nothing(text, value_of);
    }
    CHECK_SAME(printed_by([] {
                   value_of(one_secret);
                   refusal_or([] { return value_of("'" + one_secret); });
               }),
               "");
}

TEST_SUITE_END();

}  // namespace secrets::cases
