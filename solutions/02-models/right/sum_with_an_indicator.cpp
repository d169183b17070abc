// Replaces: sum_of_prices.cpp
// Better when: "no products" and "products that cost nothing" have to be told apart:
// the NULL of a sum of no rows arrives in C++.

#include "sum_of_prices.hpp"

namespace models {

long long sum_of_prices(soci::session& sql, ProductStatus status)
{
    std::optional<long long> cents;
    sql << "SELECT sum(price_cents) FROM products WHERE status = :status",
        soci::use(status), soci::into(cents);
    return cents.value_or(0);
}

}  // namespace models
