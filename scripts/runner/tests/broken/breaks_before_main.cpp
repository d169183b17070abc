// Verdict: not reached
// Program: crashed
// Says: before the first case
// After: not reached
// Before: not reached
//
// A global object whose constructor fails: no case ever runs.

#include <cstdlib>

struct Early {
    Early() { std::abort(); }
} early;

void broken() {}

#include "three_cases.hpp"
