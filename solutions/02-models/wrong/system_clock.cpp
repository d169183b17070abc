// Rejected by: find_product reads a time beyond the year 2262
// Also fails: find_product reads a time as UTC whatever the time zone of the machine
// Replaces: find_product.cpp
// Verdict: sanitizer
// Looks like: the time passes through std::chrono::system_clock, which counts nanoseconds here; its 64 bits end in the year 2262.
//
// UtcTime counts seconds. Its own time_since_epoch().count() fits std::time_t.

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
    product.created_at = std::chrono::time_point_cast<std::chrono::seconds>(
        std::chrono::system_clock::from_time_t(::timegm(&created)));
    return product;
}

}  // namespace models
