// The lessons, found by where they lie.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace workbook {

struct Lesson {
    std::string number;           ///< "05"
    std::string topic;            ///< "05-n-plus-one"
    std::filesystem::path root;   ///< the workbook's folder
    std::filesystem::path build;  ///< where it is built

    std::filesystem::path program() const { return build / ("lesson" + number); }
    std::filesystem::path exercise() const { return root / "exercises" / topic; }
    std::filesystem::path solution() const { return root / "solutions" / topic; }
    std::filesystem::path chapter() const { return root / "docs" / (topic + ".md"); }
    std::filesystem::path report() const { return reports() / (topic + ".report"); }
    std::filesystem::path reports() const { return build / "reports"; }

    /// "Why is this page slow with more data?": the quotation below the chapter's
    /// title. Empty when there is none.
    std::string question() const;

    /// The exercise's cases, in order, as the build read them from its tests.
    std::vector<std::string> cases() const;
};

/// All lessons, in order. `build` is the folder in which CMake configured them.
std::vector<Lesson> find_lessons(std::filesystem::path const& root,
                                 std::filesystem::path const& build);

/// The lesson with this number; "5" and "lesson05" are understood as "05". Throws
/// std::runtime_error, with the numbers that there are, for another.
Lesson find_lesson(std::vector<Lesson> const& lessons, std::string const& number);

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
