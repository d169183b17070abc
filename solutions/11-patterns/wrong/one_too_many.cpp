// Rejected by: split_cents gives equal shares where nothing is left
// Also fails: split_cents gives shares of 0 when there are too few cents
// Also fails: split_cents gives the cents that are left to the first shares
// Also fails: split_cents is exact for the largest sums
// Also fails: split_cents splits a refund as it does a sum
// Shows: 67 67 67
// Replaces: split_cents.cpp
// Looks like: the loop that hands out the cents runs one time more than there are cents.
//
// With <= there is one more share with a cent than cents that are left.

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
    for (int i = 0; i < shares; ++i) {
        long long const one = left < 0 ? -1 : 1;
        split.push_back(i <= left * one ? whole + one : whole);
    }
    return split;
}

}  // namespace patterns
