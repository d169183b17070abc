// Several tasks checked at once.
#pragma once

#include "lessons.hpp"
#include "report.hpp"

#include <vector>

namespace workbook {

/// Checks these tasks of the learner's exercise, as many at once as there are
/// processors, and stores their reports. A checker ends all its descendants after a
/// run, so each task has a process of its own as its checker.
std::vector<Report> check_in_parallel(Lesson const& lesson,
                                      std::vector<Task const*> const& tasks,
                                      long session);

}  // namespace workbook
