// Replaces: split_cents.cpp
//
// Better when: the list is wanted as two runs, without a condition in the loop.

#include "split_cents.hpp"

#include <stdexcept>

namespace patterns {

std::vector<long long> split_cents(long long cents, int shares)
{
    if (shares < 1) {
        throw std::invalid_argument("split_cents: less than one share");
    }
    // Both round towards zero: what is left of -100 in three shares is -1.
    long long const whole = cents / shares;
    long long left = cents % shares;
    std::vector<long long> split(static_cast<std::size_t>(shares), whole);
    for (std::size_t i = 0; left != 0; ++i) {
        split[i] += left > 0 ? 1 : -1;
        left += left > 0 ? -1 : 1;
    }
    return split;
}

}  // namespace patterns
