// Verdict: wrong
// Seen: it threw std::runtime_error
//
// What a library leaks when an exception leaves it hides no exception.

#include <cstring>
#include <stdexcept>

void broken()
{
    char* volatile text = new char[1000];
    std::memset(text, 'x', 1000);
    text = nullptr;
    throw std::runtime_error("never written");
}

#include "three_cases.hpp"
