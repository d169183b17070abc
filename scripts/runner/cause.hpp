// Why a run of a program stopped before its end.
#pragma once

#include "process.hpp"
#include "report.hpp"

#include <string>

namespace workbook {

struct Cause {
    Verdict verdict = Verdict::ended_early;
    std::string detail;
    std::string place;
    std::string raw;
    bool is_leak = false;
};

/// What stopped the run. A sanitizer's report explains a signal, so it goes first; a
/// limit that the checker enforced goes before both.
Cause cause_of(ProcessResult const& result, std::string const& sanitizer_text,
               Limits const& limits);

/// Gives the cause as the verdict on the case in which the run stopped.
void blame(CaseReport& suspect, Cause const& cause);

}  // namespace workbook
