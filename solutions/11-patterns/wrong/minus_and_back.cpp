// Rejected by: split_cents is exact for the largest sums
// Replaces: split_cents.cpp
// Looks like: a refund is made positive, split, and made negative again.
//
// The smallest long long has no positive counterpart, so its minus overflows.

#include "split_cents.hpp"

#include <stdexcept>

namespace patterns {

std::vector<long long> split_cents(long long cents, int shares)
{
    if (shares < 1) {
        throw std::invalid_argument("split_cents: less than one share");
    }
    // Both round towards zero: what is left of -100 in three shares is -1.
    long long const sign = cents < 0 ? -1 : 1;
    cents *= sign;
    long long const whole = cents / shares;
    long long left = cents % shares;
    std::vector<long long> split;
    for (int i = 0; i < shares; ++i) {
        long long const extra = left > 0 ? 1 : 0;
        split.push_back(sign * (whole + extra));
        left -= extra;
    }
    return split;
}

}  // namespace patterns
