// Rejected by: split_cents gives the cents that are left to the first shares
// Also fails: split_cents gives shares of 0 when there are too few cents
// Also fails: split_cents is exact for the largest sums
// Also fails: split_cents splits a refund as it does a sum
// Shows: 66 67 67
// Replaces: split_cents.cpp
// Looks like: what is left is spread by rounding each running total.
//
// The shares add up and differ by one cent, but the larger ones come
// anywhere.

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
    long long const left = cents % shares;
    std::vector<long long> split;
    static_cast<void>(left);
    for (int i = 0; i < shares; ++i) {
        long long const before = cents % shares * i / shares;
        long long const after = cents % shares * (i + 1) / shares;
        split.push_back(whole + after - before);
    }
    return split;
}

}  // namespace patterns
