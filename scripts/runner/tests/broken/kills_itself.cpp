// Verdict: crashed
// Says: SIGKILL
//
// A signal that no handler sees.

#include <csignal>

void broken()
{
    ::raise(SIGKILL);
}

#include "three_cases.hpp"
