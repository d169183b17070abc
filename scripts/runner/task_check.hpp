// A task's cases on the learner's code, and when they need not be run again.
#pragma once

#include "lessons.hpp"
#include "report.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace workbook {

/// Identifies the program, the data that lessons read and the lesson's own folder as
/// they are now: by the size of each file and the time at which it was written. Only
/// equal or not counts, so a clock that was wrong does no harm. Empty when the program
/// is missing.
std::string fingerprint(Lesson const& lesson, std::filesystem::path const& program);

/// Runs the cases and says for which session that was. Does not store the report.
Report run_cases(Lesson const& lesson, Task const& task, long session);

/// The report on a task that passed when its program and all beside it were as they are
/// now; nothing for any other.
std::optional<Report> still_passed(Lesson const& lesson, Task const& task);

}  // namespace workbook
