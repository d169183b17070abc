// Replaces: sum_of_prices.cpp
// Better when: the program needs the single prices as well; for the sum alone, every
// price travels for nothing.

#include "sum_of_prices.hpp"

namespace models {

long long sum_of_prices(soci::session& sql, ProductStatus status)
{
    soci::rowset<long long> const prices =
        (sql.prepare << "SELECT price_cents FROM products WHERE status = :status",
         soci::use(status));
    long long cents = 0;
    for (long long const price : prices) {
        cents += price;
    }
    return cents;
}

}  // namespace models
