// Exercise 08, task 7, core, 15 minutes: the cases.
// Edit: parse_env.cpp
// Uses: env_lines.cpp env_value.cpp env_line.cpp
#include "env_checks.hpp"

#include "08-secrets/engine/output_capture.hpp"
#include "workbook/files.hpp"
#include "workbook/sample_shop.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <string>

namespace secrets::cases {

namespace {

// Everything that a text sets, as in "A=[1] B=[]".
std::string read(std::string_view text)
{
    std::string shown;
    for (auto const& [name, value] : parse_env(text, ".env")) {
        shown += (shown.empty() ? "" : " ") + name + "=" + in_brackets(value);
    }
    return shown;
}

void check_read(std::string const& text, std::string const& wanted)
{
    INFO("the text:  ", visible(shortened(text)));
    CHECK_SAME(read(text), wanted);
}

// The error's text, or what was read in its place.
std::string error_of(std::string const& text, std::string const& file = ".env")
{
    try {
        parse_env(text, file);
        return "no error, but " + read(text);
    } catch (EnvError const& error) {
        return error.what();
    }
}

// Checks the line that the error names, in its text and in its member.
void check_line_of_error(std::string const& text, std::size_t line)
{
    INFO("the text:  ", visible(shortened(text)));
    std::string const expected = ".env:" + std::to_string(line) + ": ";
    INFO("Expected: an EnvError that begins with ", expected);
    std::string const seen = error_of(text);
    INFO("Seen: ", seen);
    CHECK(seen.substr(0, expected.size()) == expected);
    try {
        parse_env(text, ".env");
    } catch (EnvError const& error) {
        CHECK(error.line == line);
    }
}

// The reason names the name and the line that set it first.
void check_set_twice(std::string const& text, std::size_t line, std::string const& name,
                     std::size_t first_line)
{
    check_line_of_error(text, line);
    INFO("Expected: a reason with ", name, " and the line ", first_line);
    std::string const seen = error_of(text);
    INFO("Seen: ", seen);
    std::string const reason = seen.substr(std::min(seen.find(": ") + 2, seen.size()));
    CHECK(reason.find(name) != std::string::npos);
    CHECK(reason.find(std::to_string(first_line)) != std::string::npos);
}

}  // namespace

TEST_SUITE_BEGIN("7 parse_env");

TEST_CASE("parse_env reads one name and value from each line")
{
    check_read("SECRET_KEY=abc\nport=8080\n_x9=1\n",
               "SECRET_KEY=[abc] _x9=[1] port=[8080]");
    check_read("A=1\nB=2", "A=[1] B=[2]");
}

TEST_CASE("parse_env skips comments and lines of blanks")
{
    check_read("# A=1\n\n  \t\n\t # it's \"B\n#\nC=3\n", "C=[3]");
    check_read("", "");
}

TEST_CASE("parse_env takes an empty value for a value")
{
    check_read("A=\nB=''\nC=\"\"\nD=  \n", "A=[] B=[] C=[] D=[]");
}

TEST_CASE("parse_env reads a file from another system")
{
    INFO("a byte order mark, and lines that end with CR LF");
    check_read(
        "\xEF\xBB\xBF"
        "A=1\r\n\r\nB='2'\r\nC=\"3\"\r\n# c\r\nD=4\r\nE=5",
        "A=[1] B=[2] C=[3] D=[4] E=[5]");
}

TEST_CASE("parse_env reads the workbook's own example file")
{
    std::string const text =
        workbook::read_file(workbook::data_file("../.env.example"));

    CHECK_SAME(read(text),
               "DATABASE_URL=[] EMAIL_API_KEY=[] SECRET_KEY=[] SMS_API_KEY=[]");
}

TEST_CASE("parse_env counts every line for the line of an error")
{
    check_line_of_error("A=1\noops\n", 2);
    check_line_of_error("# one\n\nA=1\n\n  \noops\n", 6);
    check_line_of_error("A=1\r\n\r\noops", 3);
    check_line_of_error(std::string(70'000, '\n') + "oops", 70'001);
    check_line_of_error("#" + std::string(2'000'000, 'x') + "\noops", 2);
}

TEST_CASE("parse_env stops at the first line that breaks a rule")
{
    check_line_of_error("A=1\nA=2\noops\n", 2);
    check_line_of_error("oops\nA=1\nA=2\n", 1);
    check_line_of_error("A=\"x\ny\"\n", 1);
    check_line_of_error("A='x\nA=1\nA=2\n", 1);
    check_line_of_error("A=\"x\r\ny\"\r\n", 1);
    check_line_of_error("B=1\r\nA='x\r\ny'\r\n", 2);
}

TEST_CASE("parse_env names the file that it was given in an error")
{
    std::string const error = error_of("oops", "config/shop.env");
    CHECK_SAME(error.substr(0, 19), "config/shop.env:1: ");
    std::string const twice = error_of("A=1\nA=2", "config/shop.env");
    CHECK_SAME(twice.substr(0, 19), "config/shop.env:2: ");
}

TEST_CASE("parse_env gives the reason of the line in its error")
{
    for (std::string const line : {"oops", "A='x", "A='x'y", "A=\"\\d\""}) {
        std::string reason;
        try {
            env_line(line);
        } catch (EnvSyntaxError const& error) {
            reason = error.what();
        }
        INFO("the line:  ", line);
        CHECK_SAME(error_of(line), ".env:1: " + reason);
    }
}

TEST_CASE("parse_env refuses a name that is set twice and says where")
{
    check_set_twice("A=1\nKEY=one\n\nKEY=two\n", 4, "KEY", 2);
    check_set_twice("# c\nPORT=80\nPORT=80\n", 3, "PORT", 2);
    check_set_twice("\n\nA=\nB=1\n\nexport A='2'\n", 6, "A", 3);
    check_set_twice("A=1\nA=\n", 2, "A", 1);
}

TEST_CASE("parse_env takes a name in another case for another name")
{
    check_read("KEY=1\nkey=2\nKey=3\n", "KEY=[1] Key=[3] key=[2]");
}

TEST_CASE("parse_env says nothing of a line in its error")
{
    for (char const* const text : {"%", "A=1\n%=2", "A='%", "A=1\nA=%", "A=%\nA=1",
                                   "A=%\nB=\"\\d", "A=%\nA=%"}) {
        INFO(
            "the same text with two secrets:  ", visible(with_secret(text, one_secret)),
            "  ", visible(with_secret(text, other_secret)));
        std::string const first = error_of(with_secret(text, one_secret));
        CHECK_SAME(first.substr(0, 5), ".env:");
        CHECK_SAME(error_of(with_secret(text, other_secret)), first);
    }
}

TEST_CASE("parse_env leaves the environment of the process alone")
{
    ::unsetenv("WORKBOOK_IN_FILE");
    ::setenv("WORKBOOK_IN_BOTH", "real", 1);

    check_read("WORKBOOK_IN_BOTH=file\nWORKBOOK_IN_FILE=file\n",
               "WORKBOOK_IN_BOTH=[file] WORKBOOK_IN_FILE=[file]");

    char const* const in_file = std::getenv("WORKBOOK_IN_FILE");
    INFO("what the process sees afterwards");
    CHECK_SAME(std::string(std::getenv("WORKBOOK_IN_BOTH")) + ", " +
                   (in_file == nullptr ? "unset" : in_file),
               "real, unset");
}

TEST_CASE("parse_env prints nothing")
{
    CHECK_SAME(printed_by([] {
                   read("# c\nA=zq9x7\nB='zq9x7'\n");
                   error_of("zq9x7");
                   error_of("A=zq9x7\nA=1");
               }),
               "");
}

TEST_CASE("parse_env reads no further than the text that it is given")
{
    using namespace std::string_literals;
    std::string const whole = "A=1\nB=2\n";
    {
        INFO("a string_view of the first four characters of  A=1<LF>B=2<LF>");
        CHECK_SAME(read(std::string_view(whole).substr(0, 4)), "A=[1]");
    }
    check_read("A=1\0002\nB=3\n"s, "A=[1<NUL>2] B=[3]");
}

TEST_SUITE_END();

}  // namespace secrets::cases
