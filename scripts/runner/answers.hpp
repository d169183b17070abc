// The answer bank: solutions/NN-topic/wrong/*.cpp and right/*.cpp.
#pragma once

#include "report.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace workbook {

/// What the first lines of an answer say:
///
///     // Rejected by: <case>        the case that explains it; at least one in wrong/
///     // Also fails: <case>         any number
///     // Sometimes fails: <case>    any number: two threads race in it
///     // Verdict: crashed           when it is another than "wrong"
///     // Throws: <type>             when an exception ends the first case it fails
///     // Says: <words>              a part of what that exception says; where a slip
///                                throws the same type
///     // Shows: <value>             what the first check that fails shows of its code;
///                                where other answers fail the same cases
///     // Needs: sandbox             it is judged only where bubblewrap works
///     // Replaces: <file>           when the exercise has several files
///     // Looks like: <sentence>     the misconception, shown to a learner
struct AnswerHeader {
    std::filesystem::path file;
    std::vector<std::string> rejected_by;
    std::vector<std::string> also_fails;
    std::vector<std::string> sometimes_fails;
    Verdict verdict = Verdict::wrong;
    std::string throws;
    std::string says;
    std::string shows;
    bool needs_sandbox = false;
    std::string looks_like;

    std::string name() const { return file.stem().string(); }
};

/// Throws std::runtime_error, naming the file, for a line of a known kind that is not
/// understood.
AnswerHeader read_answer_header(std::filesystem::path const& file);

/// All answers in a folder, by name. None when the folder does not exist.
std::vector<AnswerHeader> read_answers(std::filesystem::path const& folder);

/// The wrong answers that fail the same of the report's cases, and in the same way:
/// what the author of the code has probably misunderstood. An answer counts where the
/// case that explains it is one of the report's; one that names what it shows, or what
/// its exception says, counts only when the report has the same. None when the task has
/// several cases and all of them fail, as they do after a slip of the pen.
std::vector<AnswerHeader> same_signature(
    Report const& report, std::vector<AnswerHeader> const& wrong_answers);

/// Compares a report with what the bank expects of it. Empty when it is as expected,
/// otherwise what to fix, in sentences.
std::string problems_of_stub(Report const& report);
std::string problems_of_right(Report const& report);
std::string problems_of_wrong(Report const& report, AnswerHeader const& header);

/// Rewrites the "Also fails" and "Throws" lines of a wrong answer, and a "Shows" line
/// that it has, to what the report shows.
void accept_failures(Report const& report, AnswerHeader const& header);

}  // namespace workbook
