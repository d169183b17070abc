// Rejected by: sum_of_prices is exact beyond what a double can hold
// Shows: 9007199254740992 cents
// Replaces: sum_of_prices.cpp
// Looks like: SQL's total() is used because it gives 0 for no rows; it gives a floating-point number, which, from 2^53 on, cannot tell cents apart.
//
// sum() of integers is an integer; coalesce() replaces its NULL.

#include "sum_of_prices.hpp"

namespace models {

long long sum_of_prices(soci::session& sql, ProductStatus status)
{
    double cents = 0;
    sql << "SELECT total(price_cents) FROM products WHERE status = :status",
        soci::use(status), soci::into(cents);
    return static_cast<long long>(cents);
}

}  // namespace models
