// What a learner has done so far: one small file, .workbook/progress.
#pragma once

#include "lessons.hpp"
#include "report.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace workbook {

/// How far a task is.
struct TaskProgress {
    std::string topic;
    std::string task;     ///< its name: numbers change when a task is added
    std::string version;  ///< of the cases and contracts at the time of the last check
    std::size_t passed = 0;
    std::size_t cases = 0;  ///< 0 when it was never checked
    std::string state;      ///< the verdict of the last check, in words
    std::string failure;    ///< the first case that failed then
    std::size_t hints = 0;  ///< how many of that case's steps were shown
};

/// Identifies the task's cases and contracts: another one after an update changed them.
std::string version_of(Lesson const& lesson, Task const& task);

/// Whether the task is solved, for the cases as they are now.
bool is_done(Lesson const& lesson, Task const& task);

/// In a few words: "done", "stale" after an update changed the cases of a solved task,
/// "7 of 12 cases", "not begun" and so on.
std::string state_of(Lesson const& lesson, Task const& task);

/// All zero when there is none. A file that cannot be understood is moved aside, with a
/// sentence on stderr.
TaskProgress progress_of(Lesson const& lesson, Task const& task);

/// Remembers the result of a check. Returns whether the task is solved for the first
/// time, or again after an update. Throws std::runtime_error when the file cannot be
/// written.
bool record(Lesson const& lesson, Task const& task, Report const& report);

/// Remembers how many steps towards the task's first failure were shown.
void record_hints(Lesson const& lesson, Task const& task, std::size_t hints);

}  // namespace workbook
