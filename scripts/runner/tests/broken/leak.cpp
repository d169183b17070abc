// Verdict: sanitizer
// Says: never given back
// Place: leak.cpp
//
// Memory that nobody owns any more.

#include <cstring>

void broken()
{
    char* volatile text = new char[1000];
    std::memset(text, 'x', 1000);
    text = nullptr;
}

#include "three_cases.hpp"
