// A report, told to a learner.
#pragma once

#include "lessons.hpp"
#include "report.hpp"

#include <iosfwd>
#include <map>

namespace workbook {

/// The verdict on a lesson of which these tasks, by their numbers, were checked: what
/// is solved for the first time, and then the first task that is not, or what comes
/// next.
void print_lesson_verdict(std::ostream& out, Lesson const& lesson,
                          std::map<int, Report> const& reports);

/// The verdict on one task: how many cases pass, and all about the first that fails.
/// When that calls a function of another task that is still to be written, which task.
void print_report(std::ostream& out, Lesson const& lesson, Task const& task,
                  Report const& report);

}  // namespace workbook
