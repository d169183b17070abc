// Verdict: ended early
// Says: cut its reports off
//
// The channel is closed with the rest, so nothing more is believed of this process.

#include <unistd.h>

void broken()
{
    for (int descriptor = 0; descriptor < 1024; ++descriptor) {
        ::close(descriptor);
    }
}

#include "three_cases.hpp"
