// Exercise 02, task 6: one right answer.

#include "sum_of_prices.hpp"

namespace models {

long long sum_of_prices(soci::session& sql, ProductStatus status)
{
    // sum() of no rows is NULL; of integers it is an integer.
    long long cents = 0;
    sql << "SELECT coalesce(sum(price_cents), 0) FROM products WHERE status = :status",
        soci::use(status), soci::into(cents);
    return cents;
}

}  // namespace models
