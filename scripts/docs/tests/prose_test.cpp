#include "prose.hpp"

#include <doctest/doctest.h>

using namespace workbook::docs;

namespace {

std::string found(std::set<Problem> const& problems)
{
    std::string text;
    for (Problem const& problem : problems) {
        text += problem.file + ':' + std::to_string(problem.line) + ' ' +
                problem.sentence + '\n';
    }
    return text;
}

}  // namespace

TEST_CASE("a phrase of the list is found, with what to write instead")
{
    CHECK(found(check_document("a.md", "One.\n\nThen it is read Anew.\n")) ==
          "a.md:3 \"anew\": write \"again\"\n");
}

TEST_CASE("a phrase is found across the end of a line, at the line where it begins")
{
    CHECK(found(check_document("a.md", "The value stands\nin the row.\n")) ==
          "a.md:1 \"stands in\": write \"is in\"\n");
}

TEST_CASE("a phrase is not found across punctuation, a paragraph or inside a word")
{
    CHECK(found(check_document("a.md", "It stands, in the row.\n")) == "");
    CHECK(found(check_document("a.md", "It stands\n\nin the row.\n")) == "");
    CHECK(found(check_document("a.md", "to recommend; amended\n")) == "");
}

TEST_CASE("code is not looked at")
{
    CHECK(found(check_document("a.md", "Call `mend the row` now.\n")) == "");
    CHECK(found(check_document("a.md", "```cpp\n// mend\n```\nGood.\n")) == "");
}

TEST_CASE("a line is excused by the mark above it, and only that line")
{
    CHECK(
        found(check_document("a.md", "<!-- prose: allow -->\nMend it.\nMend it.\n")) ==
        "a.md:3 \"mend\": write \"fix\"\n");
    CHECK(found(check_comments("a.hpp", "// prose: allow\n// Mend it.\n")) == "");
}

TEST_CASE("of a source the comments are looked at, across lines")
{
    CHECK(found(check_comments("a.hpp", "int mend;\n/// It stands\n/// in a row.\n")) ==
          "a.hpp:2 \"stands in\": write \"is in\"\n");
    CHECK(found(check_comments("a.hpp", "int a;  // mended\nint b;\n")) ==
          "a.hpp:1 \"mended\": write \"fixed\"\n");
}
