#include "weave.hpp"

#include <doctest/doctest.h>

#include <map>
#include <set>
#include <string>

namespace docs = workbook::docs;

namespace {

/// Files by path; every other path cannot be read.
docs::ReadFile files(std::map<std::string, std::string> files)
{
    return [files](std::string const& path) {
        auto const file = files.find(path);
        return file == files.end() ? std::nullopt : std::optional(file->second);
    };
}

std::string const sum = "int a;\n//! [sum]\nint sum;\n//! [sum]\nint b;\n";
auto const sum_file = files({{"a.cpp", sum}});
std::set<docs::RegionName> const shown{{"a.cpp", "sum"}};

docs::Woven weave(std::string const& text, docs::ReadFile const& read = sum_file)
{
    return docs::weave("docs/a.md", text, read);
}

/// A chapter with one empty block for a mark.
std::string chapter(std::string const& mark)
{
    return "# Title\n\n<!-- weave: " + mark + " -->\n<!-- /weave -->\n\nThe end.\n";
}

/// What weaving puts into that chapter's block.
std::string block(std::string const& mark, docs::ReadFile const& read)
{
    auto const text = weave(chapter(mark), read).text;
    auto const begin = text.find("-->\n") + 4;
    return text.substr(begin, text.find("<!-- /weave -->") - begin);
}

/// Problems by line, without the name of their file.
std::string printed(std::set<docs::Problem> const& problems)
{
    std::string text;
    for (auto const& [file, line, sentence] : problems) {
        text += (text.empty() ? "" : "\n") + std::to_string(line) + ": " + sentence;
    }
    return text;
}

/// The problems of a document that weaving leaves as it is.
std::string problem(std::string const& text, docs::ReadFile const& read = sum_file)
{
    auto const woven = weave(text, read);
    CHECK(woven.text == text);
    return printed(woven.problems);
}

}  // namespace

TEST_CASE("weave puts a region between its marks")
{
    auto const woven = weave(chapter("a.cpp [sum]"));
    CHECK(woven.text ==
          "# Title\n\n<!-- weave: a.cpp [sum] -->\n```cpp\nint sum;\n```\n"
          "<!-- /weave -->\n\nThe end.\n");
    CHECK(woven.problems.empty());
    CHECK(woven.blocks == 1);
}

TEST_CASE("weave changes nothing the second time")
{
    auto const read = files({{"a.cpp", sum}, {"out.txt", "== One ==\n1\n"}});
    auto const text = chapter("a.cpp [sum]") + chapter("out.txt");
    auto const once = weave(text, read);
    auto const twice = weave(once.text, read);
    CHECK(once.stale.size() == 2);
    CHECK(twice.stale.empty());
    CHECK(twice.text == once.text);
}

TEST_CASE("weave names a stale block with both of its texts")
{
    auto const woven =
        weave("<!-- weave: a.cpp [sum] -->\n```cpp\nint old;\n```\n<!-- /weave -->");
    REQUIRE(woven.stale.size() == 1);
    CHECK(woven.stale[0].line == 1);
    CHECK(woven.stale[0].mark == "weave: a.cpp [sum]");
    CHECK(woven.stale[0].before == "```cpp\nint old;\n```\n");
    CHECK(woven.stale[0].after == "```cpp\nint sum;\n```\n");
}

TEST_CASE("weave keeps a last line without a newline")
{
    auto const read = files({{"a.cpp", "//! [sum]\nint sum;\n//! [sum]"}});
    auto const woven = weave("<!-- weave: a.cpp [sum] -->\n<!-- /weave -->\nend", read);
    CHECK(woven.text ==
          "<!-- weave: a.cpp [sum] -->\n```cpp\nint sum;\n```\n<!-- /weave -->\nend");
    CHECK(block("b.txt", files({{"b.txt", "last"}})) == "```text\nlast\n```\n");
}

TEST_CASE("weave refuses a document with carriage returns")
{
    CHECK(problem("# A\r\n\r\n<!-- weave: a.cpp [sum] -->\r\n<!-- /weave -->\r\n") ==
          "0: is left as it is, because it has carriage returns");
}

TEST_CASE("weave refuses a source with carriage returns or NUL")
{
    CHECK(problem(chapter("a.txt"), files({{"a.txt", "one\r\ntwo\r\n"}})) ==
          "3: a.txt is not text with plain newlines");
    CHECK(problem(chapter("a.db"), files({{"a.db", std::string("S\0L", 3)}})) ==
          "3: a.db is not text with plain newlines");
}

TEST_CASE("a region loses its common indentation and its blank ends")
{
    CHECK(block("a.cpp [x]",
                files({{"a.cpp",
                        "    //! [x]\n\n    if (a) {\n\n        b();\n    }\n"
                        "  \n    //! [x]\n"}})) ==
          "```cpp\nif (a) {\n\n    b();\n}\n```\n");
}

TEST_CASE("a region leaves out the marks of the regions inside it")
{
    auto const read =
        files({{"a.cpp", "//! [all]\nint a;\n//! [b]\nint b;\n//! [b]\n//! [all]\n"}});
    CHECK(block("a.cpp [all]", read) == "```cpp\nint a;\nint b;\n```\n");
    CHECK(block("a.cpp [b]", read) == "```cpp\nint b;\n```\n");
    CHECK(block("a.cpp", read) == "```cpp\nint a;\nint b;\n```\n");
}

TEST_CASE("a region has the mark and the fence of its kind of file")
{
    std::string const hash = "#! [x]\nproject\n#! [x]\n";
    auto const read = files({{"a.sql", "--! [x]\nSELECT 1;\n--! [x]\n"},
                             {"a.sh", hash},
                             {"setup", hash},
                             {"a/CMakeLists.txt", hash},
                             {"a.json", "{\"//! [x]\": 1}\n"}});
    CHECK(block("a.sql [x]", read) == "```sql\nSELECT 1;\n```\n");
    CHECK(block("a.sh [x]", read) == "```sh\nproject\n```\n");
    CHECK(block("setup [x]", read) == "```sh\nproject\n```\n");
    CHECK(block("a/CMakeLists.txt [x]", read) == "```cmake\nproject\n```\n");
    CHECK(block("a.json", read) == "```json\n{\"//! [x]\": 1}\n```\n");
    CHECK(docs::find_regions("a.sql", "//! [x]\n//! [y]\n").empty());
}

TEST_CASE("a line with more than a mark is no mark")
{
    CHECK(docs::find_regions("a.cpp", "//! [in] the id\n//! []\n").empty());
}

TEST_CASE("a section ends before the next title and loses trailing blank lines")
{
    auto const read =
        files({{"out.txt", "== One ==\n1\n\n2\n\n== Two ==\n3\n\n\n== Three ==\n4\n"}});
    CHECK(block("out.txt == One ==", read) == "```text\n== One ==\n1\n\n2\n```\n");
    CHECK(block("out.txt == Two ==", read) == "```text\n== Two ==\n3\n```\n");
    CHECK(block("out.txt == Three ==", read) == "```text\n== Three ==\n4\n```\n");
}

TEST_CASE("a fence is longer than every run of backticks in it")
{
    CHECK(block("a.txt", files({{"a.txt", "a ````b\n```\n"}})) ==
          "`````text\na ````b\n```\n`````\n");
}

TEST_CASE("a woven document with marks of its own ends no block")
{
    auto const read = files({{"b.md", "```\n<!-- /weave -->\n```\n<!-- /weave -->\n"}});
    auto const once = weave(chapter("b.md"), read);
    auto const twice = weave(once.text, read);
    CHECK(once.problems.empty());
    CHECK(twice.problems.empty());
    CHECK(twice.text == once.text);
}

TEST_CASE("a mark inside a fence or a code span is an example")
{
    CHECK(problem("```text\n<!-- weave: no.cpp [x] -->\n```\n") == "");
    CHECK(problem("Write `<!-- weave: no.cpp -->` there.\n") == "");
}

TEST_CASE("another comment is no mark")
{
    CHECK(problem("<!-- weaver's notes -->\n\n<!-- see /weave -->\n") == "");
}

TEST_CASE("an unknown file or region is a problem")
{
    CHECK(problem(chapter("no.cpp [x]")) ==
          "3: no file no.cpp can be read in the project");
    CHECK(problem(chapter("a.cpp [none]")) == "3: a.cpp has no region [none]");
}

TEST_CASE("an unknown section or an empty file is a problem")
{
    auto const read = files({{"out.txt", "== One ==\n1\n"}, {"empty.txt", "\n"}});
    CHECK(problem(chapter("out.txt == Two =="), read) ==
          "3: out.txt has no section == Two ==");
    CHECK(problem(chapter("empty.txt"), read) == "3: empty.txt is empty");
}

TEST_CASE("a broken region is a problem of the chapter that shows it")
{
    CHECK(problem(chapter("a.cpp [x]"), files({{"a.cpp", "//! [x]\nint a;\n"}})) ==
          "3: a.cpp: region [x] is opened but not closed");
}

TEST_CASE("a mark that cannot be understood is a problem")
{
    std::string const sentence =
        "a weave mark reads weave: path, weave: path [region] or "
        "weave: path == Section title == or weave: path.md ## Heading";
    CHECK(problem(chapter("")) == "3: " + sentence);
    CHECK(problem(chapter("a.cpp sum")) == "3: " + sentence);
    CHECK(problem("<!-- weave a.cpp -->\n<!-- /weave -->\n") == "1: " + sentence);
}

TEST_CASE("a weave mark without its end is a problem")
{
    CHECK(problem("<!-- weave: a.cpp [sum] -->\n") ==
          "1: this weave mark has no <!-- /weave --> of its own");
}

TEST_CASE("a weave mark inside another is a problem and the inner one is woven")
{
    auto const woven =
        weave("<!-- weave: b.cpp -->\n<!-- weave: a.cpp [sum] -->\n<!-- /weave -->\n");
    CHECK(printed(woven.problems) ==
          "1: this weave mark has no <!-- /weave --> of its own");
    CHECK(woven.blocks == 1);
}

TEST_CASE("an end without a weave mark is a problem")
{
    CHECK(problem("text\n\n<!-- /weave -->\n") ==
          "3: this <!-- /weave --> ends no weave mark");
}

TEST_CASE("a mark that shares its line or its HTML block is a problem")
{
    std::string const sentence = ": a weave mark is a whole line, below a blank line";
    std::string const end = "<!-- /weave -->\n";
    CHECK(problem("- x\n\n  <!-- weave: a.cpp [sum] -->\n\n" + end) == "3" + sentence);
    CHECK(problem("<!-- weave: a.cpp [sum] --> x\n" + end) == "1" + sentence);
    CHECK(problem("<details>\n<!-- weave: a.cpp [sum] -->\n\n" + end) ==
          "2" + sentence);
    CHECK(problem("> <!-- weave: a.cpp [sum] -->\n\n" + end) == "1" + sentence);
    CHECK(problem("See <!-- weave: a.cpp [sum] -->\n\n" + end) == "1" + sentence);
}

TEST_CASE("a problem in one block leaves the others to be woven")
{
    auto const woven = weave(chapter("no.cpp") + chapter("a.cpp [sum]"));
    CHECK(woven.problems.size() == 1);
    CHECK(woven.text.starts_with(chapter("no.cpp")));
    CHECK(woven.text.find("int sum;") != std::string::npos);
}

TEST_CASE("check_regions finds an open region")
{
    CHECK(printed(docs::check_regions("a.cpp", "int a;\n//! [sum]\nint b;\n", shown)) ==
          "2: region [sum] is opened but not closed");
}

TEST_CASE("check_regions finds a repeated name once")
{
    CHECK(printed(docs::check_regions("a.cpp", sum + sum, shown)) ==
          "7: region [sum] is marked a second time in this file");
    CHECK(printed(docs::check_regions("a.cpp", sum + "//! [sum]\n", shown)) ==
          "6: region [sum] is marked a second time in this file");
}

TEST_CASE("check_regions finds an empty region")
{
    CHECK(printed(docs::check_regions("a.cpp", "//! [sum]\n  \n\n//! [sum]\n",
                                      shown)) == "1: region [sum] is empty");
    CHECK(printed(docs::check_regions("a.cpp", "//! [sum]\n//! [sum]\n", shown)) ==
          "1: region [sum] is empty");
}

TEST_CASE("check_regions finds a region that no chapter shows")
{
    CHECK(printed(docs::check_regions("a.cpp", sum, {{"b.cpp", "sum"}})) ==
          "2: region [sum] is in no chapter");
    auto const woven = weave(chapter("a.cpp [sum]"));
    CHECK(docs::check_regions("a.cpp", sum, woven.shown).empty());
}

TEST_CASE("check_regions does not take a whole file for its regions")
{
    CHECK(docs::check_regions("a.cpp", sum, weave(chapter("a.cpp")).shown).size() == 1);
}
