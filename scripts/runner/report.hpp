// What the checker found out about one answer to one exercise.
#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace workbook {

enum class Verdict {
    passed,
    not_attempted,  ///< a task still throws workbook::todo
    wrong,          ///< a check fails, or an exception left the case
    timed_out,
    crashed,      ///< a signal
    sanitizer,    ///< a finding of ASan, UBSan, LSan or TSan
    ended_early,  ///< the program ended, or fell silent, in the middle of a case
    too_much_output,
    too_much_memory,
    not_reached,  ///< the program never came to this case
    does_not_compile,
    checker_failed,  ///< no verdict on the answer: the checker itself could not work
};

/// The verdict in words, as in "timed out".
std::string to_words(Verdict verdict);

/// The inverse of `to_words`. Throws std::invalid_argument for other words.
Verdict verdict_from(std::string const& words);

/// A statement that ran before a check failed.
struct SentStatement {
    std::size_t count = 0;
    std::string text;   ///< with the values of the first run
    std::string place;  ///< learner's file and line; empty when it could not be had
};

/// One check that failed, or the exception that ended the case.
struct Failure {
    std::string file;
    int line = 0;
    std::string check;   ///< as it is written in the test; empty for an exception
    std::string seen;    ///< the values, or the exception's text
    std::string thrown;  ///< the type of an exception that ended the case; else empty
    std::vector<std::string> infos;
    std::vector<SentStatement> statements;
};

struct CaseReport {
    std::string name;
    Verdict verdict = Verdict::not_reached;
    std::vector<Failure> failures;
    std::string detail;  ///< of a crash, a finding, a limit: what happened, in words
    std::string place;   ///< the first line of the learner's own in it
    std::string raw;     ///< the sanitizer's own report
    std::string output;  ///< what the code printed while the case ran
    std::chrono::microseconds took{0};  ///< 0 when it did not come to its end
};

struct Report {
    std::string topic;
    int task = 0;             ///< 0 for a report on several
    long session = 0;         ///< the process for which it was made, as a run of ctest
    bool is_new = false;      ///< the task is solved, and was not before
    std::string fingerprint;  ///< of what was run (task_check.hpp); may be empty
    Verdict verdict = Verdict::checker_failed;  ///< of the first failure
    std::string detail;                    ///< for a verdict that belongs to no case
    std::vector<CaseReport> cases;         ///< in the order of the exercise
    std::vector<std::string> protections;  ///< which ones were on

    std::size_t passed() const;
    bool in_sandbox() const;                  ///< as well protected as a program can be
    CaseReport const* first_failure() const;  ///< nullptr when all cases pass
    CaseReport const* find(std::string const& name) const;
};

/// Throws std::runtime_error when the file cannot be written or read.
void save(Report const& report, std::filesystem::path const& file);
Report load_report(std::filesystem::path const& file);

/// nullopt when there is no report, or none that can be read.
std::optional<Report> try_to_load(std::filesystem::path const& file);

}  // namespace workbook
