// What the programs `runner` and `learner` can be asked to do. Each returns an exit
// code.
#pragma once

#include "lessons.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace workbook {

// The runner's, for ctest:

/// Says in plain words why a lesson did not build, from reports/buildNN.txt. `result`
/// is 0 when the build succeeded, and what this returns.
int tell_build(Lesson const& lesson, int result);

/// Runs all cases of an answer once and stores the report. `answer` is the program's
/// name; empty for the learner's exercise. Returns 0 whatever the verdict, for each
/// case has a test of its own; 1 when the checker could not work.
int judge(Lesson const& lesson, std::string const& answer);

/// Tells from the stored report how one case went.
int tell_case(Lesson const& lesson, std::string const& name, std::string const& answer);

/// Prints the verdict on every lesson that was judged since ctest began.
int print_verdicts(std::vector<Lesson> const& lessons);

/// Runs the lesson's program and compares what it prints with output.txt, and what it
/// prints with --<name> with the diagram <name>.mmd, if the lesson has one; with
/// WORKBOOK_ACCEPT=1 in the environment it writes the files instead. `unless_unchanged`
/// lets it believe an earlier run when nothing was written since.
int compare_output(Lesson const& lesson, bool unless_unchanged);

/// Holds an answer of the bank against its header. `kind` is stub, wrong or right.
int gate(Lesson const& lesson, std::string const& kind,
         std::filesystem::path const& answer);

// The learner's:

/// The lessons with what is done and what comes next.
int list_lessons(std::vector<Lesson> const& lessons);

/// Builds and runs the lesson's program, with further arguments for it.
int run_lesson(Lesson const& lesson, std::vector<std::string> const& arguments);

/// Builds and judges the exercise, and prints the verdict. 0 when all cases hold.
int check_exercise(Lesson const& lesson);

/// One more step towards the first case that does not hold.
int give_hint(Lesson const& lesson, bool all);

}  // namespace workbook
