// Rejected by: sum_of_prices adds up the prices of a small shop
// Replaces: sum_of_prices.cpp
// Looks like: each price is divided by 100 before it is added; a division of integers drops the cents.
//
// Add up first, and divide when you print.

#include "sum_of_prices.hpp"

namespace models {

long long sum_of_prices(soci::session& sql, ProductStatus status)
{
    long long euros = 0;
    sql << "SELECT coalesce(sum(price_cents / 100), 0) FROM products"
           " WHERE status = :status",
        soci::use(status), soci::into(euros);
    return euros * 100;
}

}  // namespace models
