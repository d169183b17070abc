// Exercise 02, task 3: one right answer.

#include "catalogue_value.hpp"

long long catalogue_value(soci::session& sql, ProductStatus status)
{
    // sum() of no rows is NULL; of integers it is an integer.
    long long cents = 0;
    sql << "SELECT coalesce(sum(price_cents), 0) FROM products WHERE status = :status",
        soci::use(status), soci::into(cents);
    return cents;
}
