// Exercise 08, task 1: the cases. Read them; change only parse_env.cpp.
#include "parse_env_checks.hpp"

#include "08-secrets/engine/leaks.hpp"
#include "workbook/files.hpp"
#include "workbook/sample_shop.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <string>
#include <vector>

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
