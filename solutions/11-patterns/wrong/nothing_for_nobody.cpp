// Rejected by: split_cents refuses less than one share
// Shows: 0 shares
// Replaces: split_cents.cpp
// Looks like: less than one share gives an empty list.
//
// The sum is then gone. The caller has made a mistake, and has to hear of it.

#include "split_cents.hpp"

#include <stdexcept>

namespace patterns {

std::vector<long long> split_cents(long long cents, int shares)
{
    if (shares < 1) {
        return {};
    }
    // Both round towards zero: what is left of -100 in three shares is -1.
    long long const whole = cents / shares;
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
