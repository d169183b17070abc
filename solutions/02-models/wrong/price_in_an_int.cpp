// Rejected by: price_of keeps ids and prices beyond 32 bits
// Replaces: price_of.cpp
// Looks like: the price goes into an int, which is too small for it: SOCI keeps the lower 32 bits without a word.

#include "price_of.hpp"

namespace models {

std::optional<long long> price_of(soci::session& sql, long long id)
{
    int price = 0;
    sql << "SELECT price_cents FROM products WHERE id = :id", soci::use(id),
        soci::into(price);
    return sql.got_data() ? std::optional<long long>(price) : std::nullopt;
}

}  // namespace models
