#include "../report.hpp"

#include "workbook/files.hpp"

#include <doctest/doctest.h>

using namespace workbook;

namespace {

Report full_report()
{
    Report report;
    report.topic = "05-n-plus-one";
    report.verdict = Verdict::wrong;
    report.task = 2;
    report.session = 4711;
    report.fingerprint = "1234";
    report.is_new = true;
    report.detail = "two\nlines";
    report.protections = {"time limit", ""};
    CaseReport held;
    held.name = "a case holds";
    held.verdict = Verdict::passed;
    CaseReport wrong;
    wrong.name = "a case does not";
    wrong.verdict = Verdict::wrong;
    wrong.place = "answer.cpp:7";
    wrong.took = std::chrono::microseconds(1500);
    wrong.output = "tab\t, backslash \\n, \xff no UTF-8\r\n";
    wrong.failures = {{"a_test.cpp", 12, "x == 1", "2 == 1", "", {"hint", "value"}, {}},
                      {"a_test.cpp",
                       13,
                       "",
                       "it threw",
                       "soci::soci_error",
                       {},
                       {{101, "SELECT 1", ""}}}};
    report.cases = {held, wrong};
    return report;
}

}  // namespace

TEST_CASE("A report comes back as it was saved")
{
    ScratchFolder const scratch;
    save(full_report(), scratch / "report");
    Report const back = load_report(scratch / "report");

    CHECK(back.topic == "05-n-plus-one");
    CHECK(back.verdict == Verdict::wrong);
    CHECK(back.task == 2);
    CHECK(back.session == 4711);
    CHECK(back.fingerprint == "1234");
    CHECK(back.is_new);
    CHECK(back.detail == "two\nlines");
    CHECK(back.protections == std::vector<std::string>{"time limit", ""});
    REQUIRE(back.cases.size() == 2);
    CHECK(back.cases[0].verdict == Verdict::passed);
    CHECK(back.cases[0].failures.empty());
    CaseReport const& wrong = back.cases[1];
    CHECK(wrong.place == "answer.cpp:7");
    CHECK(wrong.took == std::chrono::microseconds(1500));
    CHECK(wrong.output == full_report().cases[1].output);
    REQUIRE(wrong.failures.size() == 2);
    CHECK(wrong.failures[0].line == 12);
    CHECK(wrong.failures[0].infos == std::vector<std::string>{"hint", "value"});
    CHECK(wrong.failures[1].check.empty());
    CHECK(wrong.failures[1].thrown == "soci::soci_error");
    REQUIRE(wrong.failures[1].statements.size() == 1);
    CHECK(wrong.failures[1].statements[0].count == 101);
    CHECK(wrong.failures[1].statements[0].text == "SELECT 1");
}

TEST_CASE("A report that breaks off is an error wherever it does")
{
    ScratchFolder const scratch;
    save(full_report(), scratch / "whole");
    std::string const whole = read_file(scratch / "whole");
    for (std::size_t size = 0; size + 1 < whole.size(); ++size) {
        CAPTURE(size);
        write_file(scratch / "part", whole.substr(0, size));
        CHECK_THROWS_AS(load_report(scratch / "part"), std::runtime_error);
    }
}

TEST_CASE("A report that is not there is an error")
{
    ScratchFolder const scratch;
    CHECK_THROWS_AS(load_report(scratch / "none"), std::runtime_error);
}

TEST_CASE("A report that cannot be written is an error")
{
    ScratchFolder const scratch;
    CHECK_THROWS_AS(save(full_report(), scratch / "no folder" / "report"),
                    std::runtime_error);
}
