// A report in a learner's words.
#pragma once

#include "lessons.hpp"
#include "report.hpp"

#include <iosfwd>

namespace workbook {

/// The whole verdict on a lesson: what holds, and of the first case that does not:
/// expected against seen, the SQL that was sent, why it matters, where to go on.
void print_verdict(std::ostream& out, Lesson const& lesson, Report const& report);

/// What happened in one case, for its own test. Nothing but the output of a case that
/// passed.
void print_case(std::ostream& out, Lesson const& lesson, CaseReport const& result);

}  // namespace workbook
