// Verdict: crashed
// Says: SIGABRT
// Place: calls_abort.cpp
//
// An assertion would do the same.

#include <cstdlib>

void broken()
{
    std::abort();
}

#include "three_cases.hpp"
