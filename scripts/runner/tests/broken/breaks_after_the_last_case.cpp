// Verdict: passed
// Program: crashed
// Says: after the last case
//
// A global object whose destructor fails: every case holds, the program does not.

#include <cstdlib>

struct Late {
    ~Late() { std::abort(); }
} late;

void broken() {}

#include "three_cases.hpp"
