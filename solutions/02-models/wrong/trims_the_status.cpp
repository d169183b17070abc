// Rejected by: sum_of_prices does not stumble over another product's status
// Shows: 2456 cents
// Replaces: sum_of_prices.cpp
// Looks like: the status is cleaned up before it is compared (trim, lower); a product with another text has another status, and no sum may hide that.
//
// The table's CHECK keeps such texts out; a query that forgives them keeps them alive.

#include "sum_of_prices.hpp"

namespace models {

long long sum_of_prices(soci::session& sql, ProductStatus status)
{
    long long cents = 0;
    sql << "SELECT coalesce(sum(price_cents), 0) FROM products"
           " WHERE lower(trim(status)) = :status",
        soci::use(status), soci::into(cents);
    return cents;
}

}  // namespace models
