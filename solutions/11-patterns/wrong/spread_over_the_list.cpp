// Rejected by: split_cents gives the cents that are left to the first shares
// Also fails: split_cents gives shares of 0 when there are too few cents
// Also fails: split_cents is exact for the largest sums
// Also fails: split_cents splits a refund as it does a sum
// Shows: 29 29 28 29 28 29 28
// Replaces: split_cents.cpp
// Looks like: the larger shares are spread over the list instead of coming first.

#include "split_cents.hpp"

#include <stdexcept>

namespace patterns {

std::vector<long long> split_cents(long long cents, int shares)
{
    if (shares < 1)
        throw std::invalid_argument("shares");
    std::vector<long long> result;
    for (int i = 0; i < shares; ++i) {
        long long up = (cents * (i + 1) + shares - 1) / shares;
        long long lo = (cents * i + shares - 1) / shares;
        result.push_back(up - lo);
    }
    return result;
}

}  // namespace patterns
