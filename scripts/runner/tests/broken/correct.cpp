// Verdict: passed
//
// Nothing is broken here: a checker that rejects everything is no checker.

void broken() {}

#include "three_cases.hpp"
