// Rejected by: split_cents gives the cents that are left to the first shares
// Also fails: split_cents gives equal shares where nothing is left
// Also fails: split_cents gives shares of 0 when there are too few cents
// Also fails: split_cents is exact for the largest sums
// Also fails: split_cents splits a refund as it does a sum
// Shows: 66 67 67
// Replaces: split_cents.cpp
// Looks like: each share is a part of what is left, rounded down, so the last shares are the larger ones.

#include "split_cents.hpp"

#include <stdexcept>

namespace patterns {

std::vector<long long> split_cents(long long cents, int shares)
{
    if (shares <= 1)
        throw std::invalid_argument("shares");
    std::vector<long long> result;
    for (int i = 0; i < shares; ++i) {
        long long part = cents / (shares - i);
        result.push_back(part);
        cents -= part;
    }
    return result;
}

}  // namespace patterns
