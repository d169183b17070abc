// Verdict: too much output
// Says: 256 KiB
//
// A loop that prints, and does not end.

#include <iostream>

void broken()
{
    while (true) {
        std::cout << "the same line once more\n";
    }
}

#include "three_cases.hpp"
