// The weaver's sections of other chapters.
#include "weave.hpp"

#include <doctest/doctest.h>

#include <map>

namespace docs = workbook::docs;

namespace {

docs::Woven weave_from(std::string const& chapter, std::string const& heading)
{
    std::string const guide =
        "# Guide\n\n<!-- weave: docs/05.md " + heading + " -->\n<!-- /weave -->\n";
    return docs::weave("docs/guide.md", guide, [&](std::string const& path) {
        return path == "docs/05.md" ? std::optional(chapter) : std::nullopt;
    });
}

std::string const chapter =
    "# 5. N+1\n\n## Coming from Python\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n"
    "### A part of it\n\nText.\n\n## The exercise\n\nMore.\n";

}  // namespace

TEST_CASE("weave puts a section of a chapter between its marks without a fence")
{
    docs::Woven const woven = weave_from(chapter, "## Coming from Python");
    CHECK(woven.problems.empty());
    CHECK(woven.text ==
          "# Guide\n\n<!-- weave: docs/05.md ## Coming from Python -->\n\n"
          "| a | b |\n|---|---|\n| 1 | 2 |\n\n### A part of it\n\nText.\n\n"
          "<!-- /weave -->\n");
}

TEST_CASE("weave ends a section at the next heading of its level or at the end")
{
    docs::Woven const woven = weave_from(chapter, "## The exercise");
    CHECK(woven.text.find("\n\nMore.\n\n<!-- /weave -->") != std::string::npos);
    CHECK(woven.text.find("Text.") == std::string::npos);
}

TEST_CASE("weave refuses a section that is not there or that is itself woven")
{
    CHECK(weave_from(chapter, "## No such").problems.size() == 1);
    CHECK(weave_from("# 5\n\n## Code\n\n<!-- weave: a.cpp [b] -->\n", "## Code")
              .problems.size() == 1);
}
