// Exercise 02, task 6, core, 10 minutes: add up prices without losing a cent
//
// This gives the right sum in a small shop. It reads every product there is, and counts
// money in a type that cannot hold it.

#include "sum_of_prices.hpp"

#include <cmath>

namespace models {

// TODO: let the database add up, in integers, only the products that count.
long long sum_of_prices(soci::session& sql, ProductStatus status)
{
    double euros = 0;
    soci::rowset<soci::row> const products =
        (sql.prepare << "SELECT price_cents, status FROM products");
    for (soci::row const& product : products) {
        if (product.get<ProductStatus>("status") == status) {
            euros += static_cast<double>(product.get<long long>("price_cents")) / 100;
        }
    }
    return std::llround(euros * 100);
}

}  // namespace models
