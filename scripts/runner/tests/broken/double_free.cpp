// Verdict: sanitizer
// Says: twice
// Place: double_free.cpp
//
// Two owners, each of whom cleans up.

void broken()
{
    int* volatile number = new int(1);
    delete number;
    delete number;
}

#include "three_cases.hpp"
