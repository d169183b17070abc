// Verdict: crashed
// Says: SIGSEGV
// Place: null_write.cpp
//
// An address that is nobody's. (A null pointer itself would be UBSan's to report.)

#include <cstdint>

void broken()
{
    std::uintptr_t volatile address = 8;
    *reinterpret_cast<char*>(address) = 'x';
}

#include "three_cases.hpp"
