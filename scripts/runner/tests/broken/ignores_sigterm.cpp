// Verdict: timed out
// Says: no end after
//
// It refuses to be asked to stop.

#include <csignal>

void broken()
{
    std::signal(SIGTERM, SIG_IGN);
    std::signal(SIGALRM, SIG_IGN);
    for (int volatile zero = 0; zero == 0;) {
    }
}

#include "three_cases.hpp"
