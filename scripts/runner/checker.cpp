#include "checker.hpp"

#include "sandbox.hpp"
#include "sanitizer_report.hpp"

#include "workbook/files.hpp"

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <optional>
#include <stdexcept>

extern char** environ;

namespace workbook {

namespace {

// A hanging case costs its whole time limit, so in one run not every case may hang.
constexpr int most_timeouts = 2;

std::vector<std::string> environment_for(ScratchFolder const& scratch)
{
    std::vector<std::string> variables;
    for (char** variable = environ; *variable != nullptr; ++variable) {
        variables.emplace_back(*variable);
    }
    std::string const log = ":log_path=" + (scratch / "sanitizer").string();
    auto const set = [&](std::string const& name, std::string const& value) {
        std::erase_if(variables, [&](auto& v) { return v.starts_with(name + "="); });
        variables.push_back(name + "=" + value);
    };
    set("WORKBOOK_CHANNEL", "1");
    set("TMPDIR", scratch.path().string());
    // Less memory kept apart after it was given back, and smaller stand-ins for stacks,
    // than by default: a fifth of the time of the cases.
    set("ASAN_OPTIONS",
        "detect_stack_use_after_return=1:handle_abort=1:quarantine_size_mb=16:"
        "max_uar_stack_size_log=16" +
            log);
    set("UBSAN_OPTIONS", "print_stacktrace=1" + log);
    set("TSAN_OPTIONS", "halt_on_error=1" + log);
    return variables;
}

// What the sanitizers wrote, and away with it.
std::string take_sanitizer_text(ScratchFolder const& scratch)
{
    std::string text;
    for (auto const& entry : std::filesystem::directory_iterator(scratch.path())) {
        if (entry.path().filename().string().starts_with("sanitizer.")) {
            text += read_file(entry.path());
            std::filesystem::remove(entry.path());
        }
    }
    return text;
}

/// One run of the program, from case `first` on.
class Run {
public:
    Run(Report& report, std::size_t first) : report_(report), next_(first) {}

    void hear(Message const& message, std::string const& output)
    {
        auto const field = [&](std::size_t i) {
            return i < message.fields.size() ? message.fields[i] : std::string();
        };
        auto const number = [&](std::size_t i) { return std::atoi(field(i).c_str()); };
        if (message.verb == "hello") {
            said_hello_ = true;
        } else if (message.verb == "start") {
            start(field(0), field(1));
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
                    {field(0), number(1), field(2), field(3), {}, {}});
            } else if (message.verb == "throw") {
                current_->failures.push_back(
                    {"", 0, "no exception", "it threw: " + field(0), {}, {}});
            } else if (message.verb == "info" && !current_->failures.empty()) {
                current_->failures.back().infos.push_back(field(0));
            } else if (message.verb == "sql" && !current_->failures.empty()) {
                current_->failures.back().statements.push_back(
                    {static_cast<std::size_t>(number(0)), field(1), field(2)});
            } else if (message.verb == "end") {
                end(field(1) == "ok");
            }
        }
    }

    bool said_hello() const { return said_hello_; }
    bool done() const { return done_; }
    std::size_t next() const { return next_; }

    /// The case in which the program ended; nullptr when it ended between cases.
    CaseReport* interrupted() const { return current_; }

private:
    void start(std::string const& name, std::string const& task)
    {
        auto const found = std::ranges::find(report_.cases, name, &CaseReport::name);
        if (found == report_.cases.end()) {
            return;
        }
        current_ = &*found;
        current_->task = task;
        begun_ = std::chrono::steady_clock::now();
        not_written_ = false;
        next_ = static_cast<std::size_t>(found - report_.cases.begin()) + 1;
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
    std::size_t next_;
    CaseReport* current_ = nullptr;
    std::chrono::steady_clock::time_point begun_;
    bool not_written_ = false;
    bool said_hello_ = false;
    bool done_ = false;
};

struct Cause {
    Verdict verdict = Verdict::ended_early;
    std::string detail;
    std::string place;
    std::string raw;
    bool is_leak = false;
};

// Why a run stopped before its end. A sanitizer's report explains a signal, so it goes
// first; a limit that the checker enforced goes before both.
Cause cause_of(ProcessResult const& result, std::string const& sanitizer_text,
               Limits const& limits)
{
    switch (result.ending) {
        case Ending::timed_out:
            return {
                Verdict::timed_out,
                "no end after " + std::to_string(limits.per_case.count() / 1000) +
                    " s: an endless loop, or a wait for something that never comes?",
                "", "", false};
        case Ending::too_much_output:
            return {Verdict::too_much_output,
                    "it printed more than " +
                        std::to_string(limits.output_bytes / 1024) + " KiB",
                    "", "", false};
        case Ending::too_much_memory:
            return {Verdict::too_much_memory,
                    "it took more than " +
                        std::to_string(limits.memory_bytes / 1024 / 1024) + " MiB",
                    "", "", false};
        case Ending::exited:
        case Ending::signalled:
            break;
    }
    // UBSan writes to stderr whatever log_path says (GCC 12). A learner who prints such
    // a text gets a verdict of it only when the program fails anyway.
    std::string const& text =
        sanitizer_text.empty() && result.code != 0 ? result.output : sanitizer_text;
    if (auto const finding = read_sanitizer_report(text)) {
        return {finding->verdict, finding->sentence, finding->place, text,
                finding->is_leak};
    }
    // Bubblewrap turns a signal into an exit code, as a shell does.
    bool const signalled = result.ending == Ending::signalled || result.code > 128;
    if (signalled) {
        int const number =
            result.ending == Ending::signalled ? result.code : result.code - 128;
        return {Verdict::crashed, signal_in_words(number), "", "", false};
    }
    return {Verdict::ended_early,
            "the code ended the program (exit code " + std::to_string(result.code) +
                "), or cut its reports off",
            "", "", false};
}

void blame(CaseReport& suspect, Cause const& cause)
{
    suspect.verdict = cause.verdict;
    suspect.detail = cause.detail;
    suspect.place = cause.place;
    suspect.raw = cause.raw;
}

}  // namespace

Report check(std::string const& topic, std::filesystem::path const& program,
             std::vector<std::string> const& cases, Limits const& limits,
             std::size_t before)
{
    Report report;
    report.topic = topic;
    for (std::string const& name : cases) {
        report.cases.push_back(
            {name, "", Verdict::not_reached, {}, "", "", "", "", {}});
    }
    ScratchFolder const scratch;
    Sandbox sandbox = make_sandbox(scratch.path(), limits.with_sandbox);

    auto const run_cases = [&](std::size_t first, std::size_t last, Run& run) {
        std::vector<std::string> command = sandbox.command_prefix;
        command.push_back(std::filesystem::absolute(program).string());
        command.push_back("--first=" + std::to_string(before + first + 1));
        command.push_back("--last=" + std::to_string(before + last));
        ProcessResult const result =
            run_process(command, environment_for(scratch), limits,
                        [&](Message const& message, std::string const& output) {
                            run.hear(message, output);
                        });
        Cause const cause = cause_of(result, take_sanitizer_text(scratch), limits);
        if (CaseReport* const interrupted = run.interrupted()) {
            interrupted->output += result.output;
        }
        return cause;
    };

    // Memory that leaks is reported when the program ends; each case alone tells whose.
    auto const find_the_leak = [&](Cause const& cause) {
        for (std::size_t i = 0; i < report.cases.size(); ++i) {
            Report alone = report;
            Run run(alone, i);
            Cause const again = run_cases(i, i + 1, run);
            if (again.is_leak) {
                blame(report.cases[i], again);
                return;
            }
        }
        report.detail = cause.detail;
    };

    int timeouts = 0;
    std::string outside;  // what went wrong between cases
    for (std::size_t first = 0; first < cases.size() && outside.empty();) {
        Run run(report, first);
        Cause const cause = run_cases(first, cases.size(), run);
        if (CaseReport* const interrupted = run.interrupted()) {
            blame(*interrupted, cause);
            first = run.next();
            timeouts += cause.verdict == Verdict::timed_out ? 1 : 0;
            if (timeouts == most_timeouts) {
                outside = "not all cases were run, for two hung";
            }
        } else if (!run.said_hello() && !works(sandbox)) {
            sandbox = make_sandbox(scratch.path(), false);  // and once more
        } else if (!run.done()) {
            outside =
                (run.said_hello() ? "between two cases: " : "before the first case: ") +
                cause.detail;
            report.verdict = cause.verdict;
        } else {
            if (cause.is_leak) {
                find_the_leak(cause);
            } else if (cause.verdict != Verdict::ended_early) {
                outside = "after the last case: " + cause.detail;
                report.verdict = cause.verdict;
            }
            break;
        }
    }
    report.protections = sandbox.protections;
    if (!outside.empty()) {
        report.detail = outside;
    }

    CaseReport const* const first = report.first_that_does_not_hold();
    bool const something_ran = std::ranges::any_of(
        report.cases, [](auto& c) { return c.verdict != Verdict::not_reached; });
    if (first != nullptr && (outside.empty() || something_ran)) {
        report.verdict = first->verdict;
    } else if (first == nullptr && outside.empty()) {
        report.verdict = report.detail.empty() ? Verdict::passed : Verdict::sanitizer;
    }
    return report;
}

}  // namespace workbook
