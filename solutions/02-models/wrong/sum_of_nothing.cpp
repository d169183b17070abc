// Rejected by: sum_of_prices is 0 when no product has the status
// Throws: soci::soci_error
// Replaces: sum_of_prices.cpp
// Looks like: sum() of no rows is expected to be 0, or to give no row; it gives one row that contains NULL, which a long long cannot take.
//
// coalesce(..., 0) in SQL, or an optional in C++.

#include "sum_of_prices.hpp"

namespace models {

long long sum_of_prices(soci::session& sql, ProductStatus status)
{
    long long cents = 0;
    sql << "SELECT sum(price_cents) FROM products WHERE status = :status",
        soci::use(status), soci::into(cents);
    return cents;
}

}  // namespace models
