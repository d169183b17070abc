// Rejected by: sum_of_prices lets an error of the database through
// Replaces: sum_of_prices.cpp
// Looks like: an error of the database becomes a sum of 0, which looks like an empty shop.
//
// The caller can do more with the error than this function can.

#include "sum_of_prices.hpp"

namespace models {

long long sum_of_prices(soci::session& sql, ProductStatus status)
{
    long long cents = 0;
    try {
        sql << "SELECT coalesce(sum(price_cents), 0) FROM products"
               " WHERE status = :status",
            soci::use(status), soci::into(cents);
    } catch (soci::soci_error const&) {
        return 0;
    }
    return cents;
}

}  // namespace models
