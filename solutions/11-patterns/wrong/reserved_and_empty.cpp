// Rejected by: split_cents gives the cents that are left to the first shares
// Also fails: split_cents gives equal shares where nothing is left
// Also fails: split_cents gives shares of 0 when there are too few cents
// Also fails: split_cents is exact for the largest sums
// Also fails: split_cents splits a refund as it does a sum
// Shows: nothing
// Replaces: split_cents.cpp
// Looks like: reserve makes room and no elements, so the list stays empty.
//
// std::vector<long long> shares(n) has n elements; reserve(n) has none.

#include "split_cents.hpp"

#include <stdexcept>

namespace patterns {

std::vector<long long> split_cents(long long cents, int shares)
{
    if (shares < 1)
        throw std::invalid_argument("shares");
    std::vector<long long> result;
    result.reserve(static_cast<std::size_t>(shares));
    long long rest = cents % shares;
    for (long long& share : result) {
        share = cents / shares + (rest > 0 ? 1 : rest < 0 ? -1 : 0);
        rest -= rest > 0 ? 1 : rest < 0 ? -1 : 0;
    }
    return result;
}

}  // namespace patterns
