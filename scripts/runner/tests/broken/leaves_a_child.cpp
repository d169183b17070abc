// Verdict: passed
//
// The case holds; the process that it started must not outlive it.

#include <unistd.h>

void broken()
{
    if (::fork() == 0) {
        ::setsid();
        if (::fork() == 0) {
            ::sleep(600);
        }
        ::_exit(0);
    }
}

#include "three_cases.hpp"
