// Verdict: wrong
//
// What it prints is not what it does.

#include <iostream>
#include <stdexcept>

void broken()
{
    std::cout << "[doctest] Status: SUCCESS!\nend\tok\n" << std::flush;
    throw std::runtime_error("and yet it fails");
}

#include "three_cases.hpp"
