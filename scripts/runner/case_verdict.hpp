// How one case went, told to a learner.
#pragma once

#include "lessons.hpp"
#include "report.hpp"

#include <iosfwd>
#include <string>

namespace workbook {

/// What was expected and what the code did, with the SQL that it sent; or how the case
/// ended, when no check failed.
void print_what_happened(std::ostream& out, CaseReport const& result);

/// What the learner's code printed while the case ran, which may have been to find the
/// fault. Nothing when it printed nothing.
void print_output(std::ostream& out, CaseReport const& result);

/// What SOCI's frequent exceptions mean, where their texts do not say it. Empty for all
/// others.
std::string meaning_of(CaseReport const& result);

/// How one case went, with the sanitizer's own report if there is one.
void print_case(std::ostream& out, Lesson const& lesson, CaseReport const& result);

}  // namespace workbook
