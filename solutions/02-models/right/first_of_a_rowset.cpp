// Replaces: price_of.cpp
//
// Better when: there can be several rows. The loop runs once or not at all here, so "no
// row" needs no question of its own.

#include "price_of.hpp"

namespace models {

std::optional<long long> price_of(soci::session& sql, long long id)
{
    soci::rowset<long long> const prices =
        (sql.prepare << "SELECT price_cents FROM products WHERE id = :id",
         soci::use(id));
    for (long long const price : prices) {
        return price;
    }
    return std::nullopt;
}

}  // namespace models
