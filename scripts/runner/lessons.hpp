// The lessons and their tasks, found by where they are.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace workbook {

/// One task of an exercise, as the first line of its tests describes it.
struct Task {
    int number = 0;
    std::string name;                ///< "order_report"
    std::string kind;                ///< "warm-up", "core" or "stretch"
    int minutes = 0;                 ///< a learner's, to solve it
    std::vector<std::string> files;  ///< to edit, in the exercise's folder
    std::vector<std::string> cases;  ///< their names, in order
};

struct Lesson {
    std::string number;           ///< "05"
    std::string topic;            ///< "05-n-plus-one"
    std::filesystem::path root;   ///< the workbook's folder
    std::filesystem::path build;  ///< where it is built
    std::vector<Task> tasks;

    std::filesystem::path program() const { return build / ("lesson" + number); }
    std::filesystem::path exercise() const { return root / "exercises" / topic; }
    std::filesystem::path solution() const { return root / "solutions" / topic; }
    std::filesystem::path chapter() const { return root / "docs" / (topic + ".md"); }
    std::filesystem::path reports() const { return build / "reports"; }
    std::filesystem::path build_log() const
    {
        return reports() / ("build" + number + ".txt");
    }

    /// Where the report on a task is kept, and the program that runs its cases.
    std::filesystem::path report(Task const& task) const;
    std::filesystem::path program(Task const& task) const;

    /// "Why is this page slow with more data?": the quotation below the chapter's
    /// title. Empty when there is none.
    std::string question() const;

    /// The task to which a case belongs; nullptr when it is none of this lesson.
    Task const* task_of(std::string const& case_name) const;
};

/// All lessons, in order. `build` is the folder in which CMake configured them.
std::vector<Lesson> find_lessons(std::filesystem::path const& root,
                                 std::filesystem::path const& build);

/// The lesson with this number: "05", "5" or "lesson05". Throws std::runtime_error,
/// with the numbers that there are, for anything else.
Lesson find_lesson(std::vector<Lesson> const& lessons, std::string const& text);

/// The task with this number, or of this name. Throws std::runtime_error, with those
/// that there are, for anything else.
Task const& find_task(Lesson const& lesson, std::string const& text);

/// What hints.md says about one case: a section whose heading is the case's name, with
/// the paragraphs "Why: ..." and "Chapter: [text](../../docs/NN-topic.md#anchor)", and
/// a numbered list of steps.
struct Hints {
    std::string why;
    std::string chapter;  ///< "docs/05-n-plus-one.md#asking-once"
    std::vector<std::string> steps;
};

/// nullopt when the file has no section for the case.
std::optional<Hints> read_hints(Lesson const& lesson, std::string const& case_name);

}  // namespace workbook
