// Building what a lesson needs, and what to say when that fails.
#pragma once

#include "lessons.hpp"

#include <string>
#include <vector>

namespace workbook {

/// Builds targets of a lesson, each as far as it can be built, and writes what the
/// compiler says to the lesson's build log, which belongs to this build alone.
///
/// Waits, and says so, while another process builds in the same folder. A source whose
/// content has changed is compiled again even when its time says that it is older than
/// what was made of it.
///
/// A report is stored for every task whose program could not be built. Returns whether
/// everything else was built; what the compiler says about it is then printed.
bool build_lesson(Lesson const& lesson, std::vector<std::string> const& targets,
                  long session);

/// The names of the lesson's targets: its program, and a program for each task.
std::vector<std::string> all_targets(Lesson const& lesson);

}  // namespace workbook
