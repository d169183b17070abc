// Rejected by: split_cents splits a refund as it does a sum
// Also fails: split_cents is exact for the largest sums
// Shows: -33 -33 -33
// Replaces: split_cents.cpp
// Looks like: only what is left of a positive sum is handed out.
//
// What is left of a negative sum is negative.

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
    std::vector<long long> split;
    for (int i = 0; i < shares; ++i) {
        long long const extra = left > 0 ? 1 : 0;
        split.push_back(whole + extra);
        left -= extra;
    }
    return split;
}

}  // namespace patterns
