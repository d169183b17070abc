// Replaces: split_cents.cpp
//
// Better when: shares are handed out one after the other, and what is left is known
// before each.

#include "split_cents.hpp"

#include <stdexcept>

namespace patterns {

std::vector<long long> split_cents(long long cents, int shares)
{
    if (shares < 1) {
        throw std::invalid_argument("split_cents: less than one share");
    }
    std::vector<long long> split;
    for (; shares > 0; --shares) {
        long long const share =
            cents / shares + (cents % shares > 0) - (cents % shares < 0);
        split.push_back(share);
        cents -= share;
    }
    return split;
}

}  // namespace patterns
