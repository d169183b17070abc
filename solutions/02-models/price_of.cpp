#include "price_of.hpp"

namespace models {

std::optional<long long> price_of(soci::session& sql, long long id)
{
    long long price = 0;
    sql << "SELECT price_cents FROM products WHERE id = :id", soci::use(id),
        soci::into(price);
    return sql.got_data() ? std::optional(price) : std::nullopt;
}

}  // namespace models
