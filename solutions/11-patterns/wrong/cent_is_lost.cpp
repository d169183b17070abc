// Rejected by: split_cents gives the cents that are left to the first shares
// Also fails: split_cents gives shares of 0 when there are too few cents
// Also fails: split_cents is exact for the largest sums
// Also fails: split_cents splits a refund as it does a sum
// Shows: 66 66 66
// Replaces: split_cents.cpp
// Looks like: each share gets the whole quotient, and what is left is dropped.
//
// Three times 33 is 99.

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
        long long const extra = left > 0 ? 1 : left < 0 ? -1 : 0;
        split.push_back(whole);
        left -= extra;
    }
    return split;
}

}  // namespace patterns
