// Rejected by: sum_of_prices adds up the prices of a small shop
// Also fails: sum_of_prices counts the products of the status alone
// Also fails: sum_of_prices does not stumble over another product's status
// Also fails: sum_of_prices is exact beyond what a double can hold
// Also fails: sum_of_prices sends one statement however many products there are
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
