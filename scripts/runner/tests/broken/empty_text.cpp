// Verdict: wrong
// Seen: "" == Ada
//
// A name that was to be read, and stayed empty.

#include <doctest/doctest.h>

#include <string>

void broken()
{
    std::string const name;
    CHECK(name == "Ada");
}

#include "three_cases.hpp"
