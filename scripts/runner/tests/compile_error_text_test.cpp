#include "compile_error_text.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace workbook;

namespace {

CompileError missing_semicolon(std::string const& before)
{
    CompileError error;
    error.file = "/home/ada/workbook/exercises/01-file-vs-database/find_user.cpp";
    error.line = 14;
    error.message = "expected ';' after expression";
    error.sentence =
        "The statement breaks off here. If it ends here, write ';'; if "
        "into(...) or use(...) follows, write ',' before it.";
    error.source = "   14 |     " + before + "last_word\n      | " +
                   std::string(before.size() + 13, ' ') + "^\n";
    return error;
}

void check_columns(std::string const& text)
{
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        CHECK(line.size() <= 80);
    }
}

}  // namespace

TEST_CASE("a compile error names the file from the workbook's folder")
{
    std::string const text = in_words(missing_semicolon("x"), "/home/ada/workbook");
    INFO(text);
    CHECK(text.starts_with(
        "  at         exercises/01-file-vs-database/find_user.cpp:14\n"));
}

TEST_CASE("a compile error in a file outside keeps its whole name")
{
    CompileError error = missing_semicolon("x");
    error.file = "/usr/include/soci/soci.h";
    std::string const text = in_words(error, "/home/ada/workbook");
    INFO(text);
    CHECK(text.find("/usr/include/soci/soci.h:14") != std::string::npos);
}

TEST_CASE("a link error without a file says that it is one")
{
    CompileError error;
    error.message = "undefined symbol: f()";
    CHECK(in_words(error, "/").starts_with("  at         linking\n"));
}

TEST_CASE("a compile error has no line of more than 80 columns")
{
    check_columns(in_words(missing_semicolon("x"), "/home/ada/workbook"));
    check_columns(in_words(missing_semicolon(std::string(300, 'x')), "/home/ada"));
}

TEST_CASE("of a long source line the part around the mark is shown")
{
    std::string const text = in_words(missing_semicolon(std::string(300, 'x')), "/");
    INFO(text);
    CHECK(text.find("last_word\n") != std::string::npos);
    std::size_t const word = text.find("last_word\n");
    std::size_t const line = text.rfind('\n', word) + 1;
    std::size_t const mark = text.find('^');
    CHECK(mark - (text.rfind('\n', mark) + 1) == word + 9 - line);
}
