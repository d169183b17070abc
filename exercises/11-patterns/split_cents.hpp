// Exercise 11, task 1: split a sum of money without losing a cent.
#pragma once

#include <vector>

namespace patterns {

/// Splits a sum into a number of shares that add up to it exactly.
///
/// Shares differ by one cent at most, and the larger ones come first: 100 cents in
/// three shares are 34, 33, 33. A negative sum, as for a refund, gives the same shares
/// with a minus: -34, -33, -33. Where there are fewer cents than shares, the last
/// shares are 0. Works for every sum that a long long can hold.
///
/// Throws std::invalid_argument when `shares` is less than 1.
std::vector<long long> split_cents(long long cents, int shares);

}  // namespace patterns
