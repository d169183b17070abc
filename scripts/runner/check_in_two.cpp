#include "checker.hpp"

#include "workbook/files.hpp"

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <exception>
#include <iostream>
#include <stdexcept>
#include <thread>

namespace workbook {

namespace {

// A checker ends all its descendants after each run, so each part has a process of its
// own as checker.
pid_t start_part(std::string const& topic, std::filesystem::path const& program,
                 std::vector<std::string> const& cases, Limits const& limits,
                 std::size_t before, std::filesystem::path const& file)
{
    pid_t const part = ::fork();
    if (part != 0) {
        return part;
    }
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    try {
        save(check(topic, program, cases, limits, before), file);
        ::_exit(0);
    } catch (std::exception const& error) {
        std::cerr << "workbook: " << error.what() << std::endl;
        ::_exit(1);
    }
}

Report report_of_part(pid_t part, std::filesystem::path const& file)
{
    int status = 0;
    if (part < 0 || ::waitpid(part, &status, 0) != part || status != 0) {
        throw std::runtime_error("the cases could not be checked");
    }
    return load_report(file);
}

}  // namespace

Report check_in_two(std::string const& topic, std::filesystem::path const& program,
                    std::vector<std::string> const& cases, Limits const& limits)
{
    if (cases.size() < 2 || std::thread::hardware_concurrency() < 2) {
        return check(topic, program, cases, limits);
    }
    // Cases of whole programs, where there are any, stand last and take longest.
    auto const middle = cases.begin() + std::ssize(cases) * 2 / 3;
    ScratchFolder const scratch;
    pid_t const one =
        start_part(topic, program, {cases.begin(), middle}, limits, 0, scratch / "one");
    pid_t const other =
        start_part(topic, program, {middle, cases.end()}, limits,
                   static_cast<std::size_t>(middle - cases.begin()), scratch / "other");

    Report report = report_of_part(one, scratch / "one");
    Report const rest = report_of_part(other, scratch / "other");
    report.cases.insert(report.cases.end(), rest.cases.begin(), rest.cases.end());
    if (report.verdict == Verdict::passed) {
        report.verdict = rest.verdict;
    }
    if (report.detail.empty()) {
        report.detail = rest.detail;
    }
    return report;
}

}  // namespace workbook
