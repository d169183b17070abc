// Rejected by: sum_of_prices goes beyond 32 bits
// Also fails: sum_of_prices is exact beyond what a double can hold
// Replaces: sum_of_prices.cpp
// Looks like: the sum is read into an int; beyond 2 147 483 647 cents, which is 21 million euros, its upper bits are cut off.
//
// The database has the right sum. The type given to soci::into decides what arrives.

#include "sum_of_prices.hpp"

long long sum_of_prices(soci::session& sql, ProductStatus status)
{
    int cents = 0;
    sql << "SELECT coalesce(sum(price_cents), 0) FROM products WHERE status = :status",
        soci::use(status), soci::into(cents);
    return cents;
}
