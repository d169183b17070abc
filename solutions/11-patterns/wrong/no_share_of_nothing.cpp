// Rejected by: split_cents gives shares of 0 when there are too few cents
// Also fails: split_cents splits a refund as it does a sum
// Shows: 1 1
// Replaces: split_cents.cpp
// Looks like: shares without a cent are left out.
//
// The caller has as many people as before, and one of them gets no entry.

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
    long long left = cents % shares;
    std::vector<long long> split;
    for (int i = 0; i < shares; ++i) {
        long long const extra = left > 0 ? 1 : left < 0 ? -1 : 0;
        if (whole + extra != 0) {
            split.push_back(whole + extra);
        }
        left -= extra;
    }
    return split;
}

}  // namespace patterns
