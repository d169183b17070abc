#include "links.hpp"

#include <doctest/doctest.h>

#include <map>
#include <set>
#include <string>

namespace docs = workbook::docs;

namespace {

using Files = std::map<std::string, std::string>;

/// Checks docs/a.md in a project of these files; a folder ends in a slash.
docs::LinkReport report(std::string const& text, Files files = {})
{
    files["docs/a.md"] = text;
    return docs::check_links(
        {"docs/a.md"},
        [&](std::string const& path) {
            auto const file = files.find(path);
            return file == files.end() ? std::nullopt : std::optional(file->second);
        },
        [&](std::string const& path) { return files.contains(path); });
}

/// The problems of docs/a.md, one a line, without its name.
std::string problems(std::string const& text, Files files = {})
{
    std::string printed;
    for (auto const& [file, line, sentence] : report(text, std::move(files)).problems) {
        printed += std::to_string(line) + ": " + sentence + '\n';
    }
    return printed;
}

}  // namespace

TEST_CASE("check_links finds a link to a missing file")
{
    CHECK(problems("# A\n\nSee [b](b.md).\n") ==
          "3: the link \"b.md\" leads to no file or folder\n");
    CHECK(problems("# A\n\nSee [b](b.md).\n", {{"docs/b.md", ""}}) == "");
}

TEST_CASE("check_links starts from the folder of the document")
{
    CHECK(problems("[b](../lessons/b.cpp) [c](../data/)\n",
                   {{"lessons/b.cpp", ""}, {"data/", ""}}) == "");
    CHECK(problems("[b](lessons/b.cpp)\n", {{"lessons/b.cpp", ""}}) ==
          "1: the link \"lessons/b.cpp\" leads to no file or folder\n");
}

TEST_CASE("check_links finds the line of a link in a paragraph a list and a table")
{
    CHECK(
        problems(
            "one\ntwo [b](b.md)\n\n- x\n- [c](c.md)\n\n| a | b |\n|---|---|\n| x | y |\n| ` | [d](d.md) ` |\n") ==
        "2: the link \"b.md\" leads to no file or folder\n"
        "5: the link \"c.md\" leads to no file or folder\n"
        "10: the link \"d.md\" leads to no file or folder\n");
}

TEST_CASE("check_links finds a link by reference")
{
    CHECK(problems("See [b][].\n\n[b]: b.md\n") ==
          "1: the link \"b.md\" leads to no file or folder\n");
}

TEST_CASE("check_links finds a missing anchor here and elsewhere")
{
    Files const files{{"docs/b.md", "# Title\n\n## Asking once\n"}};
    CHECK(problems("# A\n\n[a](#a) [b](b.md#asking-once)\n", files) == "");
    CHECK(problems("# A\n\n[a](#b) [b](b.md#asking-twice)\n", files) ==
          "3: the link \"#b\" names an anchor that docs/a.md does not have\n"
          "3: the link \"b.md#asking-twice\" names an anchor that docs/b.md does not "
          "have\n");
}

TEST_CASE("check_links knows no anchor but a line in a file that is no Markdown")
{
    Files const files{{"docs/b.cpp", ""}};
    CHECK(problems("[b](b.cpp#L7-L9)\n", files) == "");
    CHECK(problems("[b](b.cpp#main)\n", files) ==
          "1: the link \"b.cpp#main\" names an anchor that docs/b.cpp does not have\n");
}

TEST_CASE("check_links refuses an absolute path")
{
    CHECK(problems("[b](/srv/b.md)\n") ==
          "1: the link \"/srv/b.md\" is an absolute path of one machine\n");
    CHECK(problems("[b](file:///srv/b.md)\n") ==
          "1: the link \"file:///srv/b.md\" is an absolute path of one machine\n");
    CHECK(problems("[b](C:/b.md)\n") ==
          "1: the link \"C:/b.md\" is an absolute path of one machine\n");
}

TEST_CASE("check_links refuses a link out of the project or to nowhere")
{
    CHECK(problems("[b](../../b.md)\n") ==
          "1: the link \"../../b.md\" leads out of the project\n");
    CHECK(problems("[b]()\n") == "1: the link \"\" leads nowhere\n");
}

TEST_CASE("check_links counts links to other sites and does not follow them")
{
    auto const found = report(
        "# A\n\n[b](https://example.org/x) www.example.org <me@example.org> [a](#a)\n");
    CHECK(found.problems.empty());
    CHECK(found.external == 3);
    CHECK(found.checked == 1);
}

TEST_CASE("check_links takes no code for a link")
{
    auto const found = report("`docs/b.md` `[b](b.md)`\n\n```text\n[b](b.md)\n```\n");
    CHECK(found.problems.empty());
    CHECK(found.checked == 0);
}

TEST_CASE("check_links wants an image with a text and a file")
{
    CHECK(problems("![](b.png)\n", {{"docs/b.png", ""}}) ==
          "1: this image has no alternative text\n");
    CHECK(problems("![The schema](b.png)\n") ==
          "1: the link \"b.png\" leads to no file or folder\n");
}

TEST_CASE("check_links finds a heading that skips a level")
{
    CHECK(problems("# A\n\n## B\n\n#### C\n\n## D\n\n### E\n") ==
          "5: a heading of level 4 follows one of level 2\n");
    CHECK(problems("## A\n") == "1: a heading of level 2 follows no heading at all\n");
}

TEST_CASE("check_links finds details that do not balance")
{
    CHECK(problems("<details>\n<summary>Q</summary>\n\nA\n\n</details>\n") == "");
    CHECK(problems("x\n\n<details>\n<summary>Q</summary>\n\nA\n") ==
          "3: this <details> has no </details>\n");
    CHECK(problems("A\n\n</details>\n") == "3: this </details> closes no <details>\n");
    CHECK(problems("```html\n<details>\n```\n\n<!-- <details> -->\n") == "");
}

TEST_CASE("check_links finds a document that cannot be read")
{
    auto const found = docs::check_links(
        {"docs/no.md"}, [](std::string const&) { return std::nullopt; },
        [](std::string const&) { return false; });
    REQUIRE(found.problems.size() == 1);
    CHECK(found.problems.begin()->sentence == "cannot be read");
}

TEST_CASE("check_links accepts an empty document and no document")
{
    CHECK(problems("") == "");
    CHECK(docs::check_links({}, {}, {}).problems.empty());
}

TEST_CASE("anchors_of makes the anchors that GitHub makes")
{
    using Anchors = std::set<std::string>;
    CHECK(docs::anchors_of("# 5. The `N+1` query -- problem\n") ==
          Anchors{"5-the-n1-query----problem"});
    CHECK(docs::anchors_of("# What's *in* a [name](x.md)?\n") ==
          Anchors{"whats-in-a-name"});
    CHECK(docs::anchors_of("# snake_case & Co.\n") == Anchors{"snake_case--co"});
    CHECK(docs::anchors_of("Title\n=====\n") == Anchors{"title"});
    CHECK(docs::anchors_of("# Rows — “two” × café → 😀\n") ==
          Anchors{"rows--two--café--"});
}

TEST_CASE("anchors_of numbers headings of the same name")
{
    CHECK(docs::anchors_of("# A\n## A\n## A\n## A-1\n") ==
          std::set<std::string>{"a", "a-1", "a-2", "a-1-1"});
}

TEST_CASE("anchors_of finds anchors in raw HTML")
{
    CHECK(docs::anchors_of("<a id=\"one\"></a>\n\ntext <a name=\"two\"></a>\n\n"
                           "<!-- 2 > 1 <a id=\"three\"> -->\n") ==
          std::set<std::string>{"one", "two"});
}
