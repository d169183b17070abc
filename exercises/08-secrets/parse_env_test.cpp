// Exercise 08, task 1: the cases. Read them; change only parse_env.cpp.
#include "parse_env.hpp"

#include "08-secrets/engine/leaks.hpp"
#include "workbook/files.hpp"
#include "workbook/sample_shop.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <string>
#include <vector>

namespace {

// Characters that do not show, by name; a line end as the caller wants it.
std::string visible(std::string const& text, std::string const& line_end)
{
    std::string shown;
    for (char const c : text) {
        shown += c == '\n'   ? line_end
                 : c == '\r' ? "<CR>"
                 : c == '\t' ? "<TAB>"
                             : std::string(1, c);
    }
    return shown;
}

// What was read, on one line, as in "A=[1] B=[]".
std::string read(std::string const& text)
{
    std::string shown;
    for (auto const& [name, value] : parse_env(text, ".env")) {
        shown +=
            (shown.empty() ? "" : " ") + name + "=[" + visible(value, "<LF>") + "]";
    }
    return shown;
}

// Checks what is read from a text; a failure shows both, and the text line by line.
void check_read(std::string const& text, std::string const& expected)
{
    INFO("the text\n", visible(text, "\n"));
    INFO("Expected: ", expected.empty() ? "nothing" : expected);
    std::string const seen = read(text);
    INFO("Seen: ", seen.empty() ? "nothing" : seen);
    CHECK(seen == expected);
}

// The error's text, or what was read in its place.
std::string error_of(std::string const& text)
{
    try {
        return "no error, but " + read(text);
    } catch (EnvError const& error) {
        return error.what();
    }
}

// The line that the error names; 0 when there is no error.
std::size_t line_of_error(std::string const& text)
{
    try {
        parse_env(text, ".env");
        return 0;
    } catch (EnvError const& error) {
        return error.line;
    }
}

bool refuses(std::string const& line)
{
    INFO("Expected: an EnvError for the line  ", line);
    std::string const error = error_of(line + "\n");
    INFO("Seen: ", error);
    bool const refused = error.starts_with(".env:1: ");
    CHECK(refused);
    return refused;
}

}  // namespace

TEST_SUITE_BEGIN("1 parse_env");

TEST_CASE("parse_env reads one name and value from each line")
{
    check_read("SECRET_KEY=abc\nport=8080\n_x9=1\n",
               "SECRET_KEY=[abc] _x9=[1] port=[8080]");
}

TEST_CASE("parse_env reads nothing from a text without lines")
{
    check_read("", "");
    check_read("\n\n", "");
}

TEST_CASE("parse_env reads a last line that has no end")
{
    check_read("A=1\nB=2", "A=[1] B=[2]");
}

TEST_CASE("parse_env skips comments and lines of blanks")
{
    check_read("# A=1\n\n  \t\n\t # it's \"B\n#\nC=3\n", "C=[3]");
}

TEST_CASE("parse_env takes an empty value for a value")
{
    check_read("A=\nB=''\nC=\"\"\nD=  \n", "A=[] B=[] C=[] D=[]");
}

TEST_CASE("parse_env drops blanks around names and values")
{
    check_read("  A = 1\nB\t=\t2  \n C=two words \n", "A=[1] B=[2] C=[two words]");
}

TEST_CASE("parse_env ends the name at the first = sign")
{
    check_read("KEY=YWJj==\nURL=mysql://u:p@h/db?a=b\n",
               "KEY=[YWJj==] URL=[mysql://u:p@h/db?a=b]");
}

TEST_CASE("parse_env lets a comment begin only after a blank")
{
    check_read("A=pa#ss\nB=1 # one\nC=2\t#two\nD= # none\nE=#f00\n",
               "A=[pa#ss] B=[1] C=[2] D=[] E=[#f00]");
    check_read("A=pa#ss # one\nB='2'\t# two\n", "A=[pa#ss] B=[2]");
}

TEST_CASE("parse_env takes spaces and tabs for blanks and nothing else")
{
    INFO("a vertical tab and a form feed, which std::isspace takes for blanks too");
    check_read("A=\v1\f\n", "A=[\v1\f]");
    refuses("\v");
    refuses("A\v=1");
}

TEST_CASE("parse_env reads no further than the text that it is given")
{
    std::string const whole = "A=1\nB=2\n";

    EnvValues const values = parse_env(std::string_view(whole).substr(0, 4), ".env");

    INFO("Expected: A alone; a string_view ends where it says, not at a zero byte");
    CHECK(values == EnvValues{{"A", "1"}});
}

TEST_CASE("parse_env keeps quotes and backslashes inside an unquoted value")
{
    check_read("A=it's\nB=5\" disk\nC=a\\nb\\\n", "A=[it's] B=[5\" disk] C=[a\\nb\\]");
}

TEST_CASE("parse_env takes everything between single quotes as it is")
{
    check_read(R"(A=' x # "y" \n\' # c)"
               "\n",
               R"(A=[ x # "y" \n\])");
    check_read("A = 'b'  \n", "A=[b]");
}

TEST_CASE("parse_env understands the escapes between double quotes")
{
    check_read(R"(A="one\ntwo\tthree\rfour")", "A=[one<LF>two<TAB>three<CR>four]");
    check_read(R"(A="say \"hi\" \\")", R"(A=[say "hi" \])");
    check_read(R"(A="\\n" # c)", R"(A=[\n])");
    check_read(R"(A=" # it's ")", "A=[ # it's ]");
}

TEST_CASE("parse_env expands nothing")
{
    check_read("A=1\nB=$A\nC=\"${A}x\"\nD='$A'\nE=pa$$word9\n",
               "A=[1] B=[$A] C=[${A}x] D=[$A] E=[pa$$word9]");
}

TEST_CASE("parse_env takes export before a name for nothing")
{
    check_read("export A=1\n\texport \t B='2'\nexport=3\nexported=4\n",
               "A=[1] B=[2] export=[3] exported=[4]");
}

TEST_CASE("parse_env reads lines that end with CR LF")
{
    check_read("A=1\r\n\r\nB='2'\r\nC=\"3\"\r\n# c\r\nD=4\r\n",
               "A=[1] B=[2] C=[3] D=[4]");
}

TEST_CASE("parse_env skips a byte order mark")
{
    check_read(
        "\xEF\xBB\xBF"
        "A=1\nB=\xC3\xA9\n",
        "A=[1] B=[\xC3\xA9]");
}

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

TEST_CASE("parse_env prints nothing")
{
    std::string const printed = printed_by([] {
        read("# c\nA=zq9x7\nB='zq9x7'\n");
        error_of("zq9x7");
    });

    CHECK(printed == "");
}

TEST_CASE("parse_env leaves the environment of the process alone")
{
    ::unsetenv("WORKBOOK_IN_FILE");
    ::setenv("WORKBOOK_IN_BOTH", "real", 1);

    check_read("WORKBOOK_IN_BOTH=file\nWORKBOOK_IN_FILE=file\n",
               "WORKBOOK_IN_BOTH=[file] WORKBOOK_IN_FILE=[file]");

    INFO("Expected: the process sees what it saw before");
    CHECK(std::string(std::getenv("WORKBOOK_IN_BOTH")) == "real");
    CHECK(std::getenv("WORKBOOK_IN_FILE") == nullptr);
}

TEST_CASE("parse_env reads the workbook's own example file")
{
    std::string const text =
        workbook::read_file(workbook::data_file("../.env.example"));

    check_read(text, "DATABASE_URL=[] EMAIL_API_KEY=[] SECRET_KEY=[] SMS_API_KEY=[]");
}

TEST_SUITE_END();
