// Rejected by: split_cents is exact for the largest sums
// Shows: 1 0
// Replaces: split_cents.cpp
// Looks like: whole and left are of type int.
//
// Cents are a hundred times as many as euros: 32 bits end at 21 million euros.

#include "split_cents.hpp"

#include <stdexcept>

namespace patterns {

std::vector<long long> split_cents(long long cents, int shares)
{
    if (shares < 1) {
        throw std::invalid_argument("split_cents: less than one share");
    }
    // Both round towards zero: what is left of -100 in three shares is -1.
    int const whole = static_cast<int>(cents / shares);
    int left = static_cast<int>(cents % shares);
    std::vector<long long> split;
    for (int i = 0; i < shares; ++i) {
        int const extra = left > 0 ? 1 : left < 0 ? -1 : 0;
        split.push_back(whole + extra);
        left -= extra;
    }
    return split;
}

}  // namespace patterns
