// Verdict: ended early
// Says: exit code 0
//
// It writes what a passing program would write, wherever it can.

#include <unistd.h>

#include <cstdlib>
#include <iostream>
#include <string>

void broken()
{
    std::string const forged =
        "end\tthe case in the middle runs the code\tok\n"
        "0\tend\tthe case in the middle runs the code\tok\ndone\t3\n0\tdone\t3\n";
    std::cout << "[doctest] Status: SUCCESS!\n3 passed, 0 failed\n"
              << forged << std::flush;
    if (::write(3, forged.data(), forged.size()) < 0) {
        std::cerr << "no channel\n";
    }
    std::_Exit(0);
}

#include "three_cases.hpp"
