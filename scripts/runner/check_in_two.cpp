#include "checker.hpp"

#include "workbook/files.hpp"

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <exception>
#include <iostream>
#include <map>
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

using Times = std::map<std::string, std::chrono::microseconds>;

// None when there is no report, or none that can be read.
Times times_in(std::filesystem::path const& report)
{
    Times times;
    try {
        for (CaseReport const& c : load_report(report).cases) {
            times[c.name] = c.took;
        }
    } catch (std::runtime_error const&) {
        times.clear();
    }
    return times;
}

// How many of the cases take half of the time of all; at least one, and not all.
std::size_t half_of_the_work(std::vector<std::string> const& cases, Times const& times)
{
    auto const time_of = [&](std::string const& name) {
        auto const found = times.find(name);
        std::chrono::microseconds const least(500);  // also of one that is new
        return found == times.end() ? least : std::max(least, found->second);
    };
    std::chrono::microseconds total(0);
    for (std::string const& name : cases) {
        total += time_of(name);
    }
    std::chrono::microseconds before(0);
    std::size_t count = 0;
    while (count + 1 < cases.size() && before < total / 2) {
        before += time_of(cases[count++]);
    }
    return count;
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
                    std::vector<std::string> const& cases,
                    std::filesystem::path const& last, Limits const& limits)
{
    if (cases.size() < 2 || std::thread::hardware_concurrency() < 2) {
        return check(topic, program, cases, limits);
    }
    std::size_t const half = half_of_the_work(cases, times_in(last));
    auto const middle = cases.begin() + static_cast<std::ptrdiff_t>(half);
    ScratchFolder const scratch;
    pid_t const one =
        start_part(topic, program, {cases.begin(), middle}, limits, 0, scratch / "one");
    pid_t const other = start_part(topic, program, {middle, cases.end()}, limits, half,
                                   scratch / "other");

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
