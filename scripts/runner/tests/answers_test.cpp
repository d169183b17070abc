#include "answers.hpp"

#include "workbook/files.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

using namespace workbook;

namespace {

// A report with cases a, b, c and d, each with its verdict.
Report report_of(Verdict a, Verdict b, Verdict c, Verdict d)
{
    Report report;
    std::vector<Verdict> const verdicts{a, b, c, d};
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
        CaseReport result;
        result.name = std::string(1, static_cast<char>('a' + i));
        result.verdict = verdicts[i];
        report.cases.push_back(result);
    }
    CaseReport const* const first = report.first_failure();
    report.verdict = first == nullptr ? Verdict::passed : first->verdict;
    return report;
}

AnswerHeader header_of(std::vector<std::string> rejected_by,
                       std::vector<std::string> also_fails)
{
    AnswerHeader header;
    header.rejected_by = std::move(rejected_by);
    header.also_fails = std::move(also_fails);
    header.looks_like = "a misconception";
    return header;
}

constexpr auto passed = Verdict::passed;
constexpr auto wrong = Verdict::wrong;
constexpr auto open = Verdict::not_attempted;

}  // namespace

TEST_CASE("read_answer_header reads each kind of line")
{
    ScratchFolder const folder;
    write_file(folder / "no_where.cpp",
               "// Rejected by: delete_user leaves the others\n"
               "// Also fails: delete_user says whether there was one\n"
               "// Sometimes fails: delete_user waits\n"
               "// Needs: sandbox\n"
               "// Verdict: crashed\n"
               "// Says: no such row\n"
               "// Shows: 3 rows\n"
               "// Replaces: users.cpp\n"
               "// Looks like: the WHERE is missing: every row goes.\n"
               "//\n// For a reader.\n\n// Rejected by: not a header any more\n");
    AnswerHeader const header = read_answer_header(folder / "no_where.cpp");
    CHECK(header.name() == "no_where");
    CHECK(header.rejected_by ==
          std::vector<std::string>{"delete_user leaves the others"});
    CHECK(header.also_fails.size() == 1);
    CHECK(header.sometimes_fails.size() == 1);
    CHECK(header.needs_sandbox);
    CHECK(header.verdict == Verdict::crashed);
    CHECK(header.says == "no such row");
    CHECK(header.shows == "3 rows");
    CHECK(header.looks_like == "the WHERE is missing: every row goes.");
}

TEST_CASE("read_answer_header refuses a verdict that there is not")
{
    ScratchFolder const folder;
    write_file(folder / "odd.cpp", "// Verdict: broken\n");
    CHECK_THROWS_AS(read_answer_header(folder / "odd.cpp"), std::runtime_error);
}

TEST_CASE("problems_of_wrong accepts exactly the cases that the header names")
{
    Report const report = report_of(wrong, wrong, passed, passed);
    CHECK(problems_of_wrong(report, header_of({"a"}, {"b"})).empty());
    CHECK_FALSE(problems_of_wrong(report, header_of({"a"}, {})).empty());
    CHECK_FALSE(problems_of_wrong(report, header_of({"a"}, {"b", "c"})).empty());
}

TEST_CASE("problems_of_wrong leaves open what fails only at times")
{
    AnswerHeader header = header_of({"a"}, {});
    header.sometimes_fails = {"b"};
    CHECK(problems_of_wrong(report_of(wrong, wrong, passed, passed), header).empty());
    CHECK(problems_of_wrong(report_of(wrong, passed, passed, passed), header).empty());
    CHECK(!problems_of_wrong(report_of(wrong, passed, wrong, passed), header).empty());
}

TEST_CASE("problems_of_wrong rejects an answer that passes")
{
    CHECK_FALSE(problems_of_wrong(report_of(passed, passed, passed, passed),
                                  header_of({"a"}, {}))
                    .empty());
}

TEST_CASE("problems_of_wrong rejects a crash where the header says wrong")
{
    Report const report = report_of(Verdict::crashed, passed, passed, passed);
    AnswerHeader header = header_of({"a"}, {});
    CHECK_FALSE(problems_of_wrong(report, header).empty());
    header.verdict = Verdict::crashed;
    CHECK(problems_of_wrong(report, header).empty());
}

TEST_CASE("problems_of_stub accepts open and wrong and nothing else")
{
    CHECK(problems_of_stub(report_of(open, open, wrong, passed)).empty());
    CHECK_FALSE(problems_of_stub(report_of(passed, passed, passed, passed)).empty());
    CHECK_FALSE(
        problems_of_stub(report_of(Verdict::crashed, open, open, open)).empty());
    CHECK_FALSE(
        problems_of_stub(report_of(open, Verdict::timed_out, open, open)).empty());
}

TEST_CASE("problems_of_right accepts nothing but a pass")
{
    CHECK(problems_of_right(report_of(passed, passed, passed, passed)).empty());
    CHECK_FALSE(problems_of_right(report_of(passed, passed, passed, wrong)).empty());
}

TEST_CASE("same_signature compares the failures among the cases of the report")
{
    std::vector<AnswerHeader> const bank{
        header_of({"a"}, {}), header_of({"b"}, {}), header_of({"a"}, {"b"}),
        header_of({"a"}, {"a case of another task"}), header_of({"c"}, {})};
    auto const same = same_signature(report_of(wrong, passed, open, open), bank);
    REQUIRE(same.size() == 2);
    CHECK(same[0].rejected_by == std::vector<std::string>{"a"});
    CHECK(same_signature(report_of(open, wrong, passed, open), bank).empty());
    CHECK(same_signature(report_of(passed, passed, passed, passed), bank).empty());
    CHECK(same_signature(report_of(wrong, wrong, wrong, wrong), bank).empty());
}

TEST_CASE("same_signature tells a value from an exception and from a crash")
{
    std::vector<AnswerHeader> const bank{header_of({"a"}, {})};
    Report report = report_of(wrong, passed, passed, passed);
    CHECK(same_signature(report, bank).size() == 1);
    report.cases[0].failures.push_back(
        {"", 0, "", "it threw", "std::bad_cast", {}, {}});
    CHECK(same_signature(report, bank).empty());
    report.cases[0].failures.clear();
    report.cases[0].verdict = Verdict::crashed;
    CHECK(same_signature(report, bank).empty());
}

TEST_CASE("same_signature tells exceptions of one type apart by what they say")
{
    AnswerHeader header = header_of({"a"}, {});
    header.throws = "soci::soci_error";
    header.says = "Failure to bind";
    Report report = report_of(wrong, passed, passed, passed);
    report.cases[0].failures.push_back(
        {"", 0, "", "Failure to bind on bulk operations", "soci::soci_error", {}, {}});
    CHECK(same_signature(report, {header}).size() == 1);
    CHECK(problems_of_wrong(report, header).empty());
    report.cases[0].failures.front().seen = "no such column: name";
    CHECK(same_signature(report, {header}).empty());
    CHECK_FALSE(problems_of_wrong(report, header).empty());
}

TEST_CASE("accept_failures writes the other failing cases behind the first")
{
    ScratchFolder const folder;
    auto const file = folder / "x.cpp";
    write_file(file,
               "// Rejected by: a\n// Also fails: d\n// Looks like: y\n\nint x;\n");
    accept_failures(report_of(wrong, wrong, wrong, passed), read_answer_header(file));
    CHECK(read_file(file) ==
          "// Rejected by: a\n// Also fails: b\n// Also fails: c\n"
          "// Looks like: y\n\nint x;\n");
}

TEST_CASE("same_signature tells answers apart by what their first failing check shows")
{
    Report report = report_of(wrong, passed, passed, passed);
    report.cases[0].failures.push_back({"a_test.cpp",
                                        1,
                                        "seen == expected",
                                        "2 == 3",
                                        "",
                                        {"Expected: 3", "Seen: 2"},
                                        {}});
    AnswerHeader two = header_of({"a"}, {});
    two.shows = "2";
    AnswerHeader four = header_of({"a"}, {});
    four.shows = "4";
    AnswerHeader const whatever = header_of({"a"}, {});

    CHECK(same_signature(report, {four, two}).size() == 1);
    CHECK(same_signature(report, {four, two}).front().shows == "2");
    CHECK(same_signature(report, {four, two, whatever}).size() == 2);
    CHECK(problems_of_wrong(report, two).empty());
    CHECK_FALSE(problems_of_wrong(report, four).empty());
}

TEST_CASE("same_signature leaves out an answer that a case of another task explains")
{
    Report const report = report_of(wrong, passed, passed, passed);
    CHECK(same_signature(report, {header_of({"z"}, {"a"})}).empty());
    CHECK(same_signature(report, {header_of({"a"}, {"z"})}).size() == 1);
}

TEST_CASE("accept_failures rewrites a line Shows that is there, and adds none")
{
    ScratchFolder const folder;
    std::string const begin = "// Rejected by: a\n";
    std::string const end = "// Replaces: x.cpp\n\n";
    write_file(folder / "with.cpp", begin + "// Shows: ?\n" + end);
    write_file(folder / "without.cpp", begin + end);
    Report report = report_of(wrong, passed, passed, passed);
    report.cases[0].failures.push_back({"a_test.cpp",
                                        1,
                                        "seen == expected",
                                        "2 == 3",
                                        "",
                                        {"Expected: 3", "Seen: 2"},
                                        {}});
    for (char const* const name : {"with.cpp", "without.cpp"}) {
        accept_failures(report, read_answer_header(folder / name));
    }
    CHECK(read_file(folder / "with.cpp") == begin + "// Shows: 2\n" + end);
    CHECK(read_file(folder / "without.cpp") == begin + end);
}
