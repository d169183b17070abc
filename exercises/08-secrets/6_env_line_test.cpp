// Exercise 08, task 6, core, 20 minutes: the cases.
// Edit: env_line.cpp
// Uses: env_value.cpp
#include "env_checks.hpp"

#include "08-secrets/engine/output_capture.hpp"

#include <doctest/doctest.h>

#include <string>

namespace secrets::cases {

namespace {

// What a line sets, as in "A=[1]".
std::string set_by(std::string_view line)
{
    std::optional<EnvLine> const setting = env_line(line);
    return setting ? visible(setting->name) + "=" + in_brackets(setting->value)
                   : "nothing is set";
}

void check_line(std::string const& line, std::string const& wanted)
{
    INFO("the line:  ", visible(shortened(line)));
    CHECK_SAME(set_by(line), wanted);
}

void refuses(std::string const& line)
{
    check_refused(line, set_by);
}

}  // namespace

TEST_SUITE_BEGIN("6 env_line");

TEST_CASE("env_line gives the name and the value of a line")
{
    check_line("SECRET_KEY=abc", "SECRET_KEY=[abc]");
    check_line("port=8080", "port=[8080]");
    check_line("_x9=", "_x9=[]");
}

TEST_CASE("env_line gives nothing for an empty line and for a comment")
{
    for (char const* const line :
         {"", "  \t", "#", "# A=1", "\t # it's \"B", "#export A=1"}) {
        check_line(line, "nothing is set");
    }
}

TEST_CASE("env_line drops blanks around names and values")
{
    check_line("  A = 1", "A=[1]");
    check_line("B\t=\t2  ", "B=[2]");
    check_line(" C=two words ", "C=[two words]");
}

TEST_CASE("env_line ends the name at the first = sign")
{
    check_line("KEY=YWJj==", "KEY=[YWJj==]");
    check_line("URL=mysql://u:p@h/db?a=b", "URL=[mysql://u:p@h/db?a=b]");
    check_line("A==", "A=[=]");
}

TEST_CASE("env_line reads the value by the rules of env_value")
{
    check_line("A = 'b # c' # d", "A=[b # c]");
    check_line(R"(A="x\ny")", "A=[x<LF>y]");
    check_line("A= # none", "A=[]");
    check_line("A=#f00", "A=[#f00]");
}

TEST_CASE("env_line takes export before a name for nothing")
{
    check_line("export A=1", "A=[1]");
    check_line("export\tA=1", "A=[1]");
    check_line("\texport \t B='2'", "B=[2]");
    check_line("export=3", "export=[3]");
    check_line("exported=4", "exported=[4]");
    check_line("export export=5", "export=[5]");
}

TEST_CASE("env_line refuses a line without a name or without =")
{
    for (char const* const line :
         {"KEY", "=1", "  = 1", "export", "export A", "A B=1", "export A B=1",
          "export =1", "export # A=1", "export #", "export ", "export export A=1",
          "A: 1", "A+=1", "; A=1", "// A=1", "EXPORT A=1", "A # =1", "set A=1"}) {
        refuses(line);
    }
}

TEST_CASE("env_line refuses a name of other characters")
{
    using namespace std::string_literals;
    for (std::string const& line : {"9A=1"s, "A-B=1"s, "A.B=1"s, "\"A\"=1"s, "'A'=1"s,
                                    "caf\xC3\xA9=1"s, "A\0B=1"s, "A\r=1"s,
                                    "\xEF\xBB\xBF"
                                    "A=1"s,
                                    "$A=1"s}) {
        refuses(line);
    }
}

TEST_CASE("env_line takes spaces and tabs for blanks and nothing else")
{
    INFO("std::isspace takes four more characters for blanks");
    for (char const* const line :
         {"\v", "A\v=1", "\fA=1", "\r", "\r# A=1", "export\vA=1"}) {
        refuses(line);
    }
    check_line("A=\v1\f", "A=[<VT>1<FF>]");
}

TEST_CASE("env_line refuses what env_value refuses")
{
    for (char const* const line : {"A='x", "A=\"\\d\"", "export A='x' y"}) {
        refuses(line);
    }
}

TEST_CASE("env_line reads no further than the line that it is given")
{
    std::string const whole = "A=1 # B=2\nC='3";

    INFO("string_views of the first characters of  ", visible(whole));
    CHECK_SAME(set_by(std::string_view(whole).substr(0, 3)), "A=[1]");
    CHECK_SAME(refusal_or([&] {
                   return set_by(std::string_view(whole).substr(0, 1));
               }).substr(0, 8),
               "refused:");
}

TEST_CASE("env_line keeps zero bytes and long lines")
{
    using namespace std::string_literals;
    check_line("A=1\0002"s, "A=[1<NUL>2]");
    std::string const word(100'000, 'x');
    check_line("A=" + word, "A=" + in_brackets(word));
    check_line("# " + word, "nothing is set");
    check_line(std::string(1'000, 'N') + "=1",
               visible(std::string(1'000, 'N')) + "=[1]");
    check_line(std::string(100'000, ' ') + "A=1", "A=[1]");
}

TEST_CASE("env_line shows nothing of a line")
{
    for (char const* const line : {"%", "A %", "%=1", "A%=1", "export %", "=%", "A='%",
                                   "A='%'x", "A=\"\\d%\"", "A=\"x\\%\""}) {
        check_reason_shows_nothing(line, set_by);
    }
    INFO("a name that is valid may be a piece of a secret all the same");
    CHECK_SAME(refusal_or([] { return set_by("bk3h5Rm24='x"); }),
               refusal_or([] { return set_by("zq9x7Kd='x"); }));
    CHECK_SAME(refusal_or([] { return set_by("bk3h5Rm24"); }),
               refusal_or([] { return set_by("zq9x7Kd"); }));
    CHECK_SAME(printed_by([] {
                   set_by("A=" + one_secret);
                   refusal_or([] { return set_by(one_secret); });
               }),
               "");
}

TEST_SUITE_END();

}  // namespace secrets::cases
