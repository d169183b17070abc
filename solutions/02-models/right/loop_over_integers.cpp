// Replaces: sum_of_prices.cpp
//
// Adds up in C++, in integers, only what the WHERE lets through: as exact, though every
// price travels to the program.

#include "sum_of_prices.hpp"

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
