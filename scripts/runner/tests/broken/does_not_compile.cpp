// Verdict: does not compile
// Says: ;
//
// A missing semicolon.

void broken()
{
    int users = 3
    users = 4;
}

#include "three_cases.hpp"
