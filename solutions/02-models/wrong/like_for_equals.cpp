// Rejected by: sum_of_prices does not stumble over another product's status
// Shows: 2452 cents
// Replaces: sum_of_prices.cpp
// Looks like: LIKE is taken for =; it compares patterns, without regard to upper and lower case, and so counts the products of another status too.
//
// = compares the text byte by byte.

#include "sum_of_prices.hpp"

namespace models {

long long sum_of_prices(soci::session& sql, ProductStatus status)
{
    // sum() of no rows is NULL; of integers it is an integer.
    long long cents = 0;
    sql << "SELECT coalesce(sum(price_cents), 0) FROM products WHERE status LIKE :status",
        soci::use(status), soci::into(cents);
    return cents;
}

}  // namespace models
