#include "verdict.hpp"

#include "workbook/files.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace workbook;

namespace {

struct SmallWorkbook {
    ScratchFolder folder;
    Lesson lesson;
    Report report;

    SmallWorkbook()
    {
        lesson.number = "05";
        lesson.topic = "05-n-plus-one";
        lesson.tasks = {{1, "order_report", "core", 20, {"order_report.cpp"}, {}},
                        {2, "strict_mode", "stretch", 30, {"strict_mode.cpp"}, {}}};
        lesson.root = folder.path();
        lesson.build = folder / "build";
        std::filesystem::create_directories(lesson.exercise());
        std::filesystem::create_directories(lesson.solution() / "wrong");
        write_file(
            lesson.exercise() / "hints.md",
            "# Hints\n\n## order_report runs two statements\n\n"
            "Why: it grows with\nthe data.\n\n"
            "Chapter: [x](../../docs/05-n-plus-one.md#asking-once)\n\n"
            "1. First?\n   Still first.\n2. Second.\n\n## another case\n\n1. No.\n");
        CaseReport first;
        first.name = "order_report keeps users without orders";
        first.verdict = Verdict::passed;
        CaseReport second;
        second.name = "order_report runs two statements";
        second.verdict = Verdict::wrong;
        Failure failure{"x_test.cpp", 12, "log.count() <= 2", "101 <= 2", "", {}, {}};
        failure.infos = {"Expected: at most 2 statements for 100 orders"};
        failure.statements = {
            {1, "SELECT id FROM users", ""},
            {100, "SELECT x WHERE user_id = 1 (2, 3, ...)", "o.cpp:31"}};
        second.failures = {failure};
        report.topic = lesson.topic;
        report.cases = {first, second};
        report.verdict = Verdict::wrong;
        report.protections = {"a", "b", "c", "d"};
    }

    std::string text() const
    {
        std::ostringstream out;
        print_report(out, lesson, lesson.tasks.front(), report);
        return out.str();
    }

    bool says(std::string const& phrase) const
    {
        return text().find(phrase) != std::string::npos;
    }
};

}  // namespace

TEST_CASE("a verdict counts the cases that pass and names the first that fails")
{
    SmallWorkbook const workbook;
    CHECK(
        workbook.says("Lesson 05, task 1 of 2, order_report: 1 of 2 cases pass. Next:\n"
                      "  order_report runs two statements"));
}

TEST_CASE("a verdict shows expected and seen and the statements with their line")
{
    SmallWorkbook const workbook;
    CHECK(workbook.says("expected   at most 2 statements for 100 orders"));
    CHECK(workbook.says("101 statements:"));
    CHECK(
        workbook.says("100 x  SELECT x WHERE user_id = 1 (2, 3, ...)\n"
                      "                       by o.cpp:31\n"));
}

TEST_CASE("a verdict does not say the number of statements twice")
{
    SmallWorkbook workbook;
    CHECK(workbook.says("your code  101 <= 2\n  sent       101 statements:\n"));
    workbook.report.cases[1].failures[0].infos.push_back("Seen: 101 statements");
    CHECK(workbook.says("your code  101 statements:\n                1 x  SELECT id"));
    CHECK_FALSE(workbook.says("sent "));
}

TEST_CASE("a verdict shows a statement without the indentation of a raw string")
{
    SmallWorkbook workbook;
    workbook.report.cases[1].failures[0].statements = {
        {1, "\n    SELECT id\n      FROM users WHERE name = 'A  B'\n", ""}};
    CHECK(workbook.says("1 x  SELECT id FROM users WHERE name = 'A  B'\n"));
}

TEST_CASE("a verdict says what an unknown name of a placeholder means")
{
    SmallWorkbook workbook;
    workbook.report.cases[1].failures[0].seen =
        "it threw soci::soci_error: Cannot bind to (by name) :text";
    CHECK(workbook.says("no placeholder of this name"));
}

TEST_CASE("a verdict leaves out what the sanitizer printed before its report")
{
    SmallWorkbook workbook;
    workbook.report.cases[1].output = "AddressSanitizer:DEADLYSIGNAL\n";
    CHECK_FALSE(workbook.says("Your code printed"));
}

TEST_CASE("a verdict breaks a long statement into lines")
{
    SmallWorkbook workbook;
    workbook.report.cases[1].failures[0].statements = {
        {1, "SELECT one_rather_long_name, another_rather_long_name FROM a_long_table",
         ""}};
    CHECK(workbook.says(
        "1 x  SELECT one_rather_long_name, another_rather_long_name FROM\n"
        "                       a_long_table\n"));
}

TEST_CASE("a verdict cuts a very long statement short in its middle")
{
    SmallWorkbook workbook;
    std::string long_list = "SELECT x WHERE id IN (";
    for (int i = 0; i < 2000; ++i) {
        long_list += "'\u00e9', ";
    }
    workbook.report.cases[1].failures[0].statements = {{1, long_list + "'last')", ""}};
    CHECK(workbook.says("SELECT x WHERE id IN ('\u00e9'"));
    CHECK(workbook.says("'last')"));
    CHECK(workbook.text().size() < 2000);
}

TEST_CASE("a verdict gives the reason and the next hint and the chapter's place")
{
    SmallWorkbook const workbook;
    CHECK(workbook.says("it grows with the data."));
    CHECK(workbook.says("scripts/workbook hint 05"));
    CHECK(workbook.says("docs/05-n-plus-one.md#asking-once"));
}

TEST_CASE("a verdict shows the misconception of a wrong answer that fails alike")
{
    SmallWorkbook const workbook;
    CHECK_FALSE(workbook.says("a query inside the loop"));
    write_file(workbook.lesson.solution() / "wrong" / "loop.cpp",
               "// Rejected by: order_report runs two statements\n"
               "// Looks like: a query inside the loop over users.\n");
    CHECK(workbook.says("a query inside the loop over users."));
}

TEST_CASE("a verdict says which protections were missing")
{
    SmallWorkbook workbook;
    CHECK_FALSE(workbook.says("bubblewrap"));
    workbook.report.protections.resize(2);
    CHECK(workbook.says("bubblewrap"));
}

TEST_CASE("a verdict on a solved exercise points to the solution")
{
    SmallWorkbook workbook;
    workbook.report.cases[1].verdict = Verdict::passed;
    workbook.report.verdict = Verdict::passed;
    CHECK(workbook.says("Lesson 05, task 1 of 2, order_report: done."));
    CHECK_FALSE(workbook.says("solution"));
    workbook.report.is_new = true;
    CHECK(workbook.says("scripts/workbook solution 05 1"));
}

TEST_CASE("read_hints joins the lines of a step and stops at the next case")
{
    SmallWorkbook const workbook;
    auto const hints = read_hints(workbook.lesson, "order_report runs two statements");
    REQUIRE(hints.has_value());
    CHECK(hints->why == "it grows with the data.");
    CHECK(hints->steps == std::vector<std::string>{"First? Still first.", "Second."});
    CHECK_FALSE(read_hints(workbook.lesson, "no such case").has_value());
}

TEST_CASE("find_lesson understands a number however it is written")
{
    SmallWorkbook const workbook;
    std::vector<Lesson> const lessons{workbook.lesson};
    for (char const* const number : {"5", "05", "lesson05", "lesson5"}) {
        CHECK(find_lesson(lessons, number).topic == "05-n-plus-one");
    }
    CHECK_THROWS_AS(find_lesson(lessons, "99"), std::runtime_error);
    CHECK_THROWS_AS(find_lesson(lessons, "five"), std::runtime_error);
}

TEST_CASE("a verdict shows control characters and does not obey them")
{
    SmallWorkbook workbook;
    workbook.report.cases[1].output = "\x1b[2J\rLesson 05: done.\n";
    workbook.report.cases[1].failures[0].seen = "a\tb \xc2\x9b";
    CHECK(workbook.says("\\x1b[2J\\rLesson 05"));
    CHECK(workbook.says("a\\tb"));
    CHECK(workbook.text().find('\x1b') == std::string::npos);
    CHECK(workbook.text().find("\xc2\x9b") == std::string::npos);
}

TEST_CASE("a verdict shows blanks at the ends of a value and inside it")
{
    SmallWorkbook workbook;
    workbook.report.cases[1].failures[0].infos = {"Expected: Ada", "Seen: Ada "};
    CHECK(workbook.says("your code  \"Ada \""));
    workbook.report.cases[1].failures[0].infos = {"Expected: a b", "Seen: a  b"};
    CHECK(workbook.says("your code  a  b\n"));
}

TEST_CASE("a verdict shows the exception and not what was noted before it")
{
    SmallWorkbook workbook;
    Failure& failure = workbook.report.cases[1].failures[0];
    failure.infos = {"Expected: 3 users", "Seen: nothing"};
    failure.seen = "it threw std::bad_cast at o.cpp:31: std::bad_cast";
    CHECK(workbook.says("your code  it threw std::bad_cast at o.cpp:31"));
    CHECK(workbook.says("int for INTEGER"));
}

TEST_CASE("a verdict of the checker's own failure says nothing about the code")
{
    SmallWorkbook workbook;
    workbook.report.verdict = Verdict::checker_failed;
    workbook.report.detail = "No space left on device";
    CHECK(workbook.says("no verdict"));
    CHECK(workbook.says("No space left on device"));
    CHECK_FALSE(workbook.says("cases pass"));
}

TEST_CASE("no line of a verdict is longer than 80 columns")
{
    SmallWorkbook workbook;
    workbook.report.cases[1].output = std::string(300, 'x') + "\n";
    workbook.report.cases[1].failures[0].infos = {"Expected: " + std::string(50, 'a') +
                                                  " " + std::string(60, 'b')};
    std::istringstream lines(workbook.text());
    for (std::string line; std::getline(lines, line);) {
        CHECK(line.size() <= 80);
    }
}

TEST_CASE("print_report names the task whose function is still to be written")
{
    SmallWorkbook small;
    small.report.verdict = Verdict::not_attempted;
    small.report.cases[0].verdict = Verdict::not_attempted;
    small.report.cases[0].detail = "strict_mode is still to be written";
    small.report.cases[0].place = "strict_mode.cpp:12";
    CHECK(small.says("it needs task 2."));
    CHECK(small.says("strict_mode is still to be written"));
    CHECK(small.says("scripts/workbook check 05 2"));
    CHECK(small.says("exercises/05-n-plus-one/strict_mode.cpp"));

    small.report.cases[0].place = "order_report.cpp:12";
    CHECK(small.says("not begun."));
    CHECK_FALSE(small.says("strict_mode.cpp"));

    INFO("of two functions, one is written");
    small.report.cases[1].verdict = Verdict::passed;
    CHECK(small.says("1 of 2 cases pass. Next:"));
    CHECK(small.says("strict_mode is still to be written (order_report.cpp:12)"));
    CHECK_FALSE(small.says("not begun."));
}
