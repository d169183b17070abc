// Rejected by: split_cents gives the cents that are left to the first shares
// Also fails: split_cents gives shares of 0 when there are too few cents
// Also fails: split_cents is exact for the largest sums
// Also fails: split_cents splits a refund as it does a sum
// Shows: 68 66 66
// Replaces: split_cents.cpp
// Looks like: the first share gets all that is left.
//
// Shares may differ by one cent; here the first differs by as many as there are shares.

#include "split_cents.hpp"

#include <stdexcept>

namespace patterns {

std::vector<long long> split_cents(long long cents, int shares)
{
    if (shares < 1) {
        throw std::invalid_argument("split_cents: less than one share");
    }
    std::vector<long long> parts(static_cast<std::size_t>(shares), cents / shares);
    parts.front() += cents % shares;
    return parts;
}

}  // namespace patterns
