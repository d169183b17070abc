// What the programs `runner` and `learner` can be asked to do. Each returns an exit
// code.
#pragma once

#include "lessons.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace workbook {

// The runner's, for ctest:

/// Builds a lesson's targets. 0 also when a task of the learner's does not compile,
/// because the test of that task says so.
int build_command(Lesson const& lesson, std::vector<std::string> const& targets);

/// Runs the cases of one task and stores the report. `program` is another one than the
/// learner's, or empty. 0 when all of them pass.
int check_task(Lesson const& lesson, Task const& task, std::string const& program);

/// Prints the verdict on every lesson of which this run of ctest has checked a task.
int print_verdicts(std::vector<Lesson> const& lessons);

/// Runs the lesson's program and compares what it prints with output.txt, and what it
/// prints with --<name> with the diagram <name>.mmd, if the lesson has one; with
/// WORKBOOK_ACCEPT=1 in the environment it writes the files instead. In preset learn it
/// does not run the program again when nothing was written since the last time.
int compare_output(Lesson const& lesson);

/// Whether no task is solved, and none ends in a crash, before a learner has begun.
int check_stub(Lesson const& lesson);

/// Compares what an answer of the bank does with its header. `kind` is wrong or right;
/// `cases` are those of the tasks that use the file it stands for.
int check_bank_answer(Lesson const& lesson, std::string const& kind,
                      std::filesystem::path const& answer,
                      std::vector<std::string> const& cases);

// The learner's, for scripts/workbook. `task` is empty for the whole lesson.

/// The lessons with their tasks: what is done and what comes next.
int list_lessons(std::vector<Lesson> const& lessons);

/// Builds and runs the lesson's program, with further arguments for it.
int run_lesson(Lesson const& lesson, std::vector<std::string> const& arguments);

/// Likewise the program of a lesson that keeps running: `serve`, of lesson 13. Throws
/// std::runtime_error for a lesson that has none.
int serve_lesson(Lesson const& lesson, std::vector<std::string> const& arguments);

/// Builds and checks, and prints the verdict. 0 when all cases pass.
int check_exercise(Lesson const& lesson, std::string const& task);

/// Puts the files of a task, or of all, back as they came; what was there is kept, and
/// `undo` brings the last of it back.
int reset_exercise(Lesson const& lesson, std::string const& task, bool undo);

/// Shows the difference between the learner's file and the solution, and the other
/// right answers, of the tasks that are done; `anyway`, of all.
int show_solution(Lesson const& lesson, std::string const& task, bool anyway);

/// Checks whenever a file of the exercise is saved, until q or Ctrl-C. Without a
/// number: the first lesson that is not done.
int watch_exercises(std::vector<Lesson> const& lessons, std::string const& number);

/// Writes a copy for students: no solutions, and a history of its own. Refuses a folder
/// that is not empty.
int write_handout(std::filesystem::path const& root,
                  std::filesystem::path const& folder);

/// Writes a small project of one's own. Refuses a folder that is not empty.
int write_project(std::filesystem::path const& root,
                  std::filesystem::path const& folder);

/// One more step towards the first case that fails, or all of them.
int give_hint(Lesson const& lesson, std::string const& task, bool all);

}  // namespace workbook
