// Verdict: wrong
// Seen: it threw std::out_of_range
//
// An exception that leaves the code: its type and its text.

#include <doctest/doctest.h>

#include <stdexcept>

void broken()
{
    throw std::out_of_range("no such user");
}

#include "three_cases.hpp"
