// Verdict: sanitizer
// Says: beyond the end
// Place: out_of_bounds.cpp
//
// One element too far.

#include <vector>

void broken()
{
    std::vector<int> numbers(3);
    int volatile last = numbers.data()[numbers.size()];
    (void)last;
}

#include "three_cases.hpp"
