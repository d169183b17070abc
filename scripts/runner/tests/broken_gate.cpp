// broken_gate <source> <program> <build folder>
//
// Runs the checker on a program that is broken on purpose, with the sandbox, in two
// processes, and without the sandbox, and holds the verdict against the program's first
// lines:
//
//     // Verdict: crashed         of the middle case
//     // Says: SIGSEGV            a phrase of the detail
//     // Place: null_write.cpp    how the place begins
//     // Seen: 1 == 2             what the first check of it that fails shows
//     // Before: passed           of the case before and the case behind;
//     // After: not reached       "passed" when not given
//     // Program: crashed         of the whole report; the middle case's when not given
#include "checker.hpp"
#include "compile_errors.hpp"
#include "descendants.hpp"

#include "workbook/files.hpp"

#include <cstdlib>
#include <iostream>
#include <map>
#include <sstream>

using namespace workbook;

namespace {

std::map<std::string, std::string> read_header(std::filesystem::path const& source)
{
    std::map<std::string, std::string> header{{"Before", "passed"},
                                              {"After", "passed"}};
    std::istringstream lines(read_file(source));
    for (std::string line; std::getline(lines, line) && line.size() > 2;) {
        std::size_t const colon = line.find(": ");
        if (colon != std::string::npos) {
            header[line.substr(3, colon - 3)] = line.substr(colon + 2);
        }
    }
    header.try_emplace("Program", header["Verdict"]);
    return header;
}

int problems = 0;

void expect(std::string const& what, bool holds, std::string const& seen)
{
    if (!holds) {
        ++problems;
        std::cout << what << "; it reads: " << seen << '\n';
    }
}

void check_build(std::map<std::string, std::string>& header, std::string const& program,
                 std::string const& build)
{
    ScratchFolder const folder;
    std::string const log = folder / "log";
    std::string const command =
        "cmake --build '" + build + "' --target " + program + " > '" + log + "' 2>&1";
    expect("the build has to fail", std::system(command.c_str()) != 0, "success");
    auto const error = first_error(read_file(log), "scripts/runner/tests/broken/");
    expect("an error is found", error.has_value(), read_file(log));
    if (error) {
        expect("the sentence says '" + header["Says"] + "'",
               error->sentence.find(header["Says"]) != std::string::npos,
               error->sentence + " / " + error->message);
    }
}

// What the three cases of a program have to read as; `mode` says how they were run.
void expect_report(std::map<std::string, std::string>& header, Report const& report,
                   std::string const& mode)
{
    auto const verdict_of = [&](std::size_t i) {
        return to_words(report.cases[i].verdict);
    };
    CaseReport const& result = report.cases[1];
    std::string const detail = result.detail + report.detail;
    expect("the middle case is '" + header["Verdict"] + "'" + mode,
           verdict_of(1) == header["Verdict"],
           verdict_of(1) + ", " + detail + "\n" + result.raw + result.output);
    expect("the case before is '" + header["Before"] + "'" + mode,
           verdict_of(0) == header["Before"], verdict_of(0));
    expect("the case behind is '" + header["After"] + "'" + mode,
           verdict_of(2) == header["After"], verdict_of(2));
    expect("the report is '" + header["Program"] + "'" + mode,
           to_words(report.verdict) == header["Program"], to_words(report.verdict));
    expect("the detail says '" + header["Says"] + "'" + mode,
           detail.find(header["Says"]) != std::string::npos, detail);
    std::string const seen = result.failures.empty() ? "" : result.failures[0].seen;
    expect("the check shows '" + header["Seen"] + "'" + mode,
           seen.find(header["Seen"]) != std::string::npos, seen);
    expect("the place begins with '" + header["Place"] + "'" + mode,
           result.place.starts_with(header["Place"]), result.place + "\n" + result.raw);
    expect("nothing outlives the run" + mode, !end_descendants(), "a process does");
}

void check_runs(std::map<std::string, std::string>& header,
                std::filesystem::path const& program)
{
    std::vector<std::string> const cases{"the case before holds",
                                         "the case in the middle runs the code",
                                         "the case behind holds"};
    Limits limits;
    // Short where the limit itself is tried; elsewhere a busy machine must not reach
    // it.
    bool const hangs = header["Verdict"] == to_words(Verdict::timed_out);
    limits.per_case = std::chrono::seconds(hangs ? 3 : 60);
    Report const report = check("broken", program, cases, limits);
    expect_report(header, report, " (in the sandbox)");
    ScratchFolder const folder;
    save(report, folder / "last");
    expect_report(header,
                  check_in_two("broken", program, cases, folder / "last", limits),
                  " (in two processes)");
    limits.with_sandbox = false;
    expect_report(header, check("broken", program, cases, limits),
                  " (without a sandbox)");
}

}  // namespace

int main(int count, char** arguments)
try {
    if (count != 4) {
        std::cerr << "usage: broken_gate <source> <program> <build folder>\n";
        return 1;
    }
    auto header = read_header(arguments[1]);
    if (header["Verdict"] == to_words(Verdict::does_not_compile)) {
        check_build(header, arguments[2], arguments[3]);
    } else {
        check_runs(header, std::filesystem::path(arguments[3]) / arguments[2]);
    }
    return problems == 0 ? 0 : 1;
} catch (std::exception const& error) {
    std::cerr << "broken_gate: " << error.what() << '\n';
    return 1;
}
