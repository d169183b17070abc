// Rejected by: split_cents gives the cents that are left to the first shares
// Shows: x
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
    for (int i = 0; i < shares; ++i)
        result[static_cast<std::size_t>(i)] = cents / shares;
    for (int i = 0; i < cents % shares; ++i)
        result[static_cast<std::size_t>(i)] += 1;
    return result;
}

}  // namespace patterns
