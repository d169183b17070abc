// Exercise 08, task 4, core, 10 minutes: the cases.
// Edit: env_lines.cpp
#include "env_checks.hpp"

#include "08-secrets/engine/output_capture.hpp"

#include <doctest/doctest.h>

#include <string>

namespace secrets::cases {

namespace {

// All lines, as in "[A=1] []".
std::string lines_of(std::string_view text)
{
    std::string shown;
    for (std::string const& line : env_lines(text)) {
        shown += (shown.empty() ? "" : " ") + in_brackets(line);
    }
    return shown;
}

void check_lines(std::string const& text, std::string const& wanted)
{
    INFO("the text:  ", visible(shortened(text)));
    CHECK_SAME(lines_of(text), wanted);
}

}  // namespace

TEST_SUITE_BEGIN("4 env_lines");

TEST_CASE("env_lines gives the lines of a text without their line ends")
{
    check_lines("A=1\nB=2\n", "[A=1] [B=2]");
}

TEST_CASE("env_lines gives nothing for a text without lines")
{
    check_lines("", "");
}

TEST_CASE("env_lines gives empty lines too")
{
    check_lines("\n\n", "[] []");
    check_lines("A=1\n\n  \nB=2\n", "[A=1] [] [  ] [B=2]");
}

TEST_CASE("env_lines gives a last line that has no end")
{
    check_lines("A=1\nB=2", "[A=1] [B=2]");
}

TEST_CASE("env_lines drops the CR of a line end")
{
    check_lines("A=1\r\n\r\nB=2\r\n", "[A=1] [] [B=2]");
    check_lines("A=1\r\nB=2\nC=3\r\n", "[A=1] [B=2] [C=3]");
    check_lines("A=\"1\r\nB=2\"\r\nC='3\nD'\n", "[A=\"1] [B=2\"] [C='3] [D']");
}

TEST_CASE("env_lines drops a CR at the end of the text")
{
    check_lines("A=1\r\nB=2\r", "[A=1] [B=2]");
}

TEST_CASE("env_lines keeps every other CR")
{
    check_lines("A=1\rB=2\n", "[A=1<CR>B=2]");
    check_lines("A=1\r\r\n\rB=2", "[A=1<CR>] [<CR>B=2]");
}

TEST_CASE("env_lines skips a byte order mark at the beginning")
{
    std::string const mark = "\xEF\xBB\xBF";
    check_lines(mark + "A=1\nB=\xC3\xA9\n", "[A=1] [B=\xC3\xA9]");
    check_lines(mark, "");
}

TEST_CASE("env_lines keeps a byte order mark that is not at the beginning")
{
    std::string const mark = "\xEF\xBB\xBF";
    check_lines("A=1\n" + mark + "B=2\n", "[A=1] [" + mark + "B=2]");
    check_lines(mark + mark + "A=1\n", "[" + mark + "A=1]");
}

TEST_CASE("env_lines reads no further than the text that it is given")
{
    std::string const whole = "A=1\nB=2\nC=3\n";

    INFO("a string_view of the first seven characters of A=1<LF>B=2<LF>C=3<LF>");
    CHECK_SAME(lines_of(std::string_view(whole).substr(0, 7)), "[A=1] [B=2]");
}

TEST_CASE("env_lines keeps blanks and zero bytes and long lines")
{
    using namespace std::string_literals;
    check_lines("A=1\0002\nB=3\n"s, "[A=1<NUL>2] [B=3]");
    check_lines(" A=1\v2\f3 \t\n", "[ A=1<VT>2<FF>3 <TAB>]");
    std::string const line = "A=" + std::string(100'000, 'x');
    check_lines(line + "\nB=2\n", in_brackets(line) + " [B=2]");
}

TEST_CASE("env_lines prints nothing")
{
    CHECK_SAME(printed_by([] { env_lines("A=1\n\nB=2"); }), "");
}

TEST_SUITE_END();

}  // namespace secrets::cases
