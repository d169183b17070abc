// Rejected by: find_product reads a time as UTC whatever the time zone of the machine
// Replaces: find_product.cpp
// Looks like: std::mktime takes the std::tm for local time; the time is off by the machine's time zone, and right on a server that is set to UTC.
//
// timegm takes it for UTC; conversions.hpp does, for soci::into(product.created_at).

#include "find_product.hpp"

namespace models {

std::optional<Product> find_product(soci::session& sql, long long id)
{
    Product product;
    std::tm created{};
    sql << "SELECT id, name, description, price_cents, status, created_at"
           " FROM products WHERE id = :id",
        soci::use(id), soci::into(product.id), soci::into(product.name),
        soci::into(product.description), soci::into(product.price_cents),
        soci::into(product.status), soci::into(created);
    if (!sql.got_data()) {
        return std::nullopt;
    }
    product.created_at = UtcTime(std::chrono::seconds(std::mktime(&created)));
    return product;
}

}  // namespace models
