// Verdict: sanitizer
// Says: never given back
// Place: leaks_and_leaves_at_exit.cpp
//
// The program ends itself before the leak sanitizer's own look at its end.

#include <doctest/doctest.h>

#include <cstdlib>

void broken()
{
    std::atexit([] { std::_Exit(0); });
    int* volatile lost = new int[10];
    lost = nullptr;
    static_cast<void>(lost);
}

#include "three_cases.hpp"
