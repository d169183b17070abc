// Verdict: sanitizer
// Says: after it was given back
// Place: use_after_free.cpp
//
// The string is gone; its address is not.

#include <string>

void broken()
{
    auto* text =
        new std::string("a text that is too long to be stored inside the object");
    char const* const letters = text->c_str();
    delete text;
    char volatile first = letters[0];
    (void)first;
}

#include "three_cases.hpp"
