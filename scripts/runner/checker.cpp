#include "checker.hpp"

#include "cause.hpp"
#include "sandbox.hpp"
#include "sanitizer_report.hpp"

#include "workbook/files.hpp"

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <iostream>
#include <optional>
#include <stdexcept>

namespace workbook {

namespace {

// A hanging case costs its whole time limit, so in one run not every case may hang.
constexpr int most_timeouts = 2;

std::vector<std::string> environment_for(ScratchFolder const& scratch)
{
    // Nothing else of the caller's: what is set there, such as LSAN_OPTIONS, must not
    // change a verdict.
    std::vector<std::string> variables;
    auto const set = [&](std::string const& name, std::string const& value) {
        variables.push_back(name + "=" + value);
    };
    if (char const* const path = std::getenv("PATH"); path != nullptr) {
        set("PATH", path);
    }
    std::string const log = ":log_path=" + (scratch / "sanitizer").string();
    set("HOME", scratch.path().string());
    set("LANG", "C.UTF-8");
    set("WORKBOOK_CHANNEL", "1");
    set("TMPDIR", scratch.path().string());
    // Less memory kept apart after it was given back, and smaller stand-ins for stacks,
    // than by default: a fifth of the time of the cases.
    set("ASAN_OPTIONS",
        "detect_leaks=1:detect_stack_use_after_return=1:handle_abort=1:quarantine_size_mb=16:"
        "max_uar_stack_size_log=16" +
            log);
    set("UBSAN_OPTIONS", "print_stacktrace=1" + log);
    set("TSAN_OPTIONS", "halt_on_error=1" + log);
    set("LSAN_OPTIONS", "");
    return variables;
}

std::string thrown_text(std::string const& text, std::string const& type,
                        std::string const& place)
{
    return "it threw" + (type.empty() ? "" : " " + type) +
           (place.empty() ? "" : " at " + place) + ": " + text;
}

/// One run of the program.
class Run {
public:
    explicit Run(Report& report) : report_(report) {}

    void handle(Message const& message, std::string const& output)
    {
        auto const field = [&](std::size_t i) {
            return i < message.fields.size() ? message.fields[i] : std::string();
        };
        auto const number = [&](std::size_t i) { return std::atoi(field(i).c_str()); };
        if (message.verb == "hello") {
            said_hello_ = true;
        } else if (message.verb == "start") {
            start(field(0));
        } else if (message.verb == "done") {
            done_ = true;
        } else if (current_ != nullptr) {
            current_->output += output;
            if (message.verb == "todo") {
                not_written_ = true;
                current_->detail = field(0) + " is still to be written";
                current_->place = std::filesystem::path(field(1)).filename().string() +
                                  ":" + field(2);
            } else if (message.verb == "fail") {
                current_->failures.push_back(
                    {field(0), number(1), field(2), field(3), "", {}, {}});
            } else if (message.verb == "throw") {
                current_->failures.push_back({"",
                                              0,
                                              "no exception",
                                              thrown_text(field(0), field(1), field(2)),
                                              field(1),
                                              {},
                                              {}});
            } else if (message.verb == "info" && !current_->failures.empty()) {
                current_->failures.back().infos.push_back(field(0));
            } else if (message.verb == "sql" && !current_->failures.empty()) {
                current_->failures.back().statements.push_back(
                    {static_cast<std::size_t>(number(0)), field(1), field(2)});
            } else if (message.verb == "end" && field(0) == current_->name) {
                end(field(1) == "ok");
            }
        }
    }

    bool said_hello() const { return said_hello_; }
    bool done() const { return done_; }

    /// The case that runs, or in which the program ended; nullptr between cases.
    CaseReport* current() const { return current_; }

private:
    void start(std::string const& name)
    {
        auto const found = std::ranges::find(report_.cases, name, &CaseReport::name);
        if (found == report_.cases.end()) {
            return;
        }
        current_ = &*found;
        begun_ = std::chrono::steady_clock::now();
        not_written_ = false;
    }

    void end(bool ok)
    {
        current_->took = std::chrono::duration_cast<std::chrono::microseconds>(
            std::chrono::steady_clock::now() - begun_);
        current_->verdict = not_written_                       ? Verdict::not_attempted
                            : ok && current_->failures.empty() ? Verdict::passed
                                                               : Verdict::wrong;
        current_ = nullptr;
    }

    Report& report_;
    CaseReport* current_ = nullptr;
    std::chrono::steady_clock::time_point begun_;
    bool not_written_ = false;
    bool said_hello_ = false;
    bool done_ = false;
};

// The names of the cases that have not been run.
std::vector<std::string> not_run(Report const& report)
{
    std::vector<std::string> names;
    for (CaseReport const& c : report.cases) {
        if (c.verdict == Verdict::not_reached) {
            names.push_back(c.name);
        }
    }
    return names;
}

// A sign of life, for somebody at a terminal.
void show_wait(Run const& run, std::chrono::seconds since)
{
    if (::isatty(STDERR_FILENO) == 1 && since > std::chrono::seconds(1)) {
        std::string const what =
            run.current() == nullptr ? "the program" : run.current()->name;
        std::cerr << "\r\x1b[K  " << since.count() << " s: " << what.substr(0, 66)
                  << std::flush;
    }
}

void end_of_wait()
{
    if (::isatty(STDERR_FILENO) == 1) {
        std::cerr << "\r\x1b[K" << std::flush;
    }
}

/// Runs cases of one program, in a scratch folder and a sandbox of its own.
class Checker {
public:
    Checker(Report& report, std::filesystem::path const& program, Limits const& limits)
        : report_(report),
          program_(std::filesystem::absolute(program)),
          limits_(limits),
          sandbox_(make_sandbox(scratch_.path(), limits.with_sandbox))
    {
    }

    void run_all()
    {
        int timeouts = 0;
        while (true) {
            Run run(report_);
            Cause const cause = run_cases(not_run(report_), run);
            if (CaseReport* const interrupted = run.current()) {
                blame(*interrupted, cause);
                timeouts += cause.verdict == Verdict::timed_out ? 1 : 0;
                if (timeouts == most_timeouts) {
                    report_.detail = "not all cases were run, because two hung";
                    break;
                }
                if (not_run(report_).empty()) {
                    break;
                }
            } else if (!run.said_hello() && sandbox_.is_on() && !works(sandbox_)) {
                sandbox_ = make_sandbox(scratch_.path(), false);  // and again
            } else {
                if (!run.done()) {
                    report_.detail =
                        std::string(run.said_hello() ? "between two cases: "
                                                     : "before the first case: ") +
                        cause.detail;
                    report_.verdict = cause.verdict;
                } else if (cause.is_leak) {
                    find_the_leak(cause);
                } else if (cause.verdict != Verdict::ended_early) {
                    report_.detail = "after the last case: " + cause.detail;
                    report_.verdict = cause.verdict;
                } else if (!not_run(report_).empty()) {
                    report_.detail =
                        "the program has no case of this name: restore the tests, which "
                        "were changed since the last configuration";
                }
                break;
            }
        }
        report_.protections = sandbox_.protections;
    }

private:
    Cause run_cases(std::vector<std::string> const& names, Run& run)
    {
        Command command{sandbox_.command_prefix, environment_for(scratch_), names,
                        scratch_.path()};
        command.words.push_back(program_.string());
        command.on_wait = [&](std::chrono::seconds since) { show_wait(run, since); };
        ProcessResult const result = run_process(
            command, limits_, [&](Message const& message, std::string const& output) {
                run.handle(message, output);
            });
        end_of_wait();
        if (CaseReport* const interrupted = run.current()) {
            interrupted->output += result.output;
        }
        return cause_of(result, take_sanitizer_text(scratch_.path()), limits_);
    }

    // Memory that leaks is reported when the program ends; each case alone tells whose.
    void find_the_leak(Cause const& cause)
    {
        for (CaseReport& suspect : report_.cases) {
            Report alone = report_;
            Run run(alone);
            Cause const again = run_cases({suspect.name}, run);
            if (again.is_leak) {
                // SOCI leaks a statement whose preparation throws: then the error is
                // what there is to say.
                bool const has_thrown = !suspect.failures.empty() &&
                                        !suspect.failures.front().thrown.empty();
                if (!has_thrown) {
                    blame(suspect, again);
                }
                return;
            }
        }
        report_.detail = cause.detail;
        report_.verdict = Verdict::sanitizer;
    }

    Report& report_;
    std::filesystem::path program_;
    Limits limits_;
    ScratchFolder scratch_;
    Sandbox sandbox_;
};

}  // namespace

Report check(std::filesystem::path const& program,
             std::vector<std::string> const& cases, Limits const& limits)
{
    Report report;
    report.verdict = Verdict::passed;
    for (std::string const& name : cases) {
        report.cases.push_back({name, Verdict::not_reached, {}, "", "", "", "", {}});
    }
    try {
        Checker(report, program, limits).run_all();
    } catch (Interrupted const&) {
        throw;
    } catch (std::exception const& error) {
        report.verdict = Verdict::checker_failed;
        report.detail = error.what();
        return report;
    }
    // What happened outside of the cases explains those that were not reached.
    CaseReport const* const first = report.first_failure();
    if (first != nullptr &&
        (report.verdict == Verdict::passed || first->verdict != Verdict::not_reached)) {
        report.verdict = first->verdict;
    }
    return report;
}

}  // namespace workbook
