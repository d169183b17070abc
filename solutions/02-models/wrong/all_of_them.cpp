// Rejected by: sum_of_prices counts the products of the status alone
// Also fails: sum_of_prices does not stumble over another product's status
// Also fails: sum_of_prices is 0 when no product has the status
// Also fails: sum_of_prices is exact beyond what a double can hold
// Replaces: sum_of_prices.cpp
// Looks like: the WHERE is missing: drafts and retired products are counted too.
//
// With one status in the table, the sum looks right.

#include "sum_of_prices.hpp"

namespace models {

long long sum_of_prices(soci::session& sql, ProductStatus status)
{
    (void)status;
    long long cents = 0;
    sql << "SELECT coalesce(sum(price_cents), 0) FROM products", soci::into(cents);
    return cents;
}

}  // namespace models
