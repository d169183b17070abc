// Verdict: ended early
// Says: cut its reports off
// After: not reached
//
// The channel is closed with the rest, so nothing more can be believed.

#include <unistd.h>

void broken()
{
    for (int descriptor = 0; descriptor < 1024; ++descriptor) {
        ::close(descriptor);
    }
}

#include "three_cases.hpp"
