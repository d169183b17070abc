// From a return address to the line that a learner wrote.
#pragma once

#include <span>
#include <string>

namespace workbook {

/// The innermost of these return addresses that lies in a learner's file, as
/// "order_report.cpp:31", and the next one, if there is one, which called it:
/// "order_report.cpp:21, from order_report.cpp:39". A learner's file is one below
/// exercises/ or solutions/ that is not a test. Empty when there is none, and in builds
/// without a sanitizer, whose runtime is what can tell the line.
std::string learner_line(std::span<void* const> callers);

}  // namespace workbook
