// Verdict: timed out
// Says: no end after
//
// It waits, and takes no processor time: only a clock on the wall can tell.

#include <unistd.h>

void broken()
{
    while (true) {
        ::pause();
    }
}

#include "three_cases.hpp"
