// Rejected by: split_cents is exact for the largest sums
// Shows: 4611686018427387905 4611686018427387904
// Replaces: split_cents.cpp
// Looks like: the share is computed as a double and rounded.
//
// A double has 53 bits. Sums beyond them are rounded before they are split.

#include "split_cents.hpp"

#include <stdexcept>

namespace patterns {

std::vector<long long> split_cents(long long cents, int shares)
{
    if (shares < 1) {
        throw std::invalid_argument("split_cents: less than one share");
    }
    // Both round towards zero: what is left of -100 in three shares is -1.
    long long const whole = static_cast<long long>(static_cast<double>(cents) / shares);
    long long left = cents % shares;
    std::vector<long long> split;
    for (int i = 0; i < shares; ++i) {
        long long const extra = left > 0 ? 1 : left < 0 ? -1 : 0;
        split.push_back(whole + extra);
        left -= extra;
    }
    return split;
}

}  // namespace patterns
