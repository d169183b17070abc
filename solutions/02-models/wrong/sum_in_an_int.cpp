// Rejected by: catalogue_value goes beyond 32 bits
// Also fails: catalogue_value is exact beyond what a double can hold
// Replaces: catalogue_value.cpp
// Looks like: the sum is read into an int; beyond 2 147 483 647 cents, which is 21 million euros, its upper bits are cut off.
//
// The database has the right sum. The type given to soci::into decides what arrives.

#include "catalogue_value.hpp"

long long catalogue_value(soci::session& sql, ProductStatus status)
{
    int cents = 0;
    sql << "SELECT coalesce(sum(price_cents), 0) FROM products WHERE status = :status",
        soci::use(status), soci::into(cents);
    return cents;
}
