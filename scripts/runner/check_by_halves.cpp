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

// With fewer, a second start of the program takes longer than it saves.
constexpr std::size_t worth_halving = 24;

// A checker ends all its descendants after each run, so each half has a process of its
// own as checker.
pid_t start_half(std::string const& topic, std::filesystem::path const& program,
                 std::vector<std::string> const& cases, std::size_t before,
                 std::filesystem::path const& file)
{
    pid_t const half = ::fork();
    if (half != 0) {
        return half;
    }
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    try {
        save(check(topic, program, cases, {}, before), file);
        ::_exit(0);
    } catch (std::exception const& error) {
        std::cerr << "workbook: " << error.what() << std::endl;
        ::_exit(1);
    }
}

Report report_of_half(pid_t half, std::filesystem::path const& file)
{
    int status = 0;
    if (half < 0 || ::waitpid(half, &status, 0) != half || status != 0) {
        throw std::runtime_error("the cases could not be checked");
    }
    return load_report(file);
}

}  // namespace

Report check_by_halves(std::string const& topic, std::filesystem::path const& program,
                       std::vector<std::string> const& cases)
{
    if (cases.size() < worth_halving || std::thread::hardware_concurrency() < 2) {
        return check(topic, program, cases);
    }
    auto const middle = cases.begin() + std::ssize(cases) / 2;
    ScratchFolder const scratch;
    pid_t const one =
        start_half(topic, program, {cases.begin(), middle}, 0, scratch / "one");
    pid_t const other =
        start_half(topic, program, {middle, cases.end()},
                   static_cast<std::size_t>(middle - cases.begin()), scratch / "other");

    Report report = report_of_half(one, scratch / "one");
    Report const rest = report_of_half(other, scratch / "other");
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
