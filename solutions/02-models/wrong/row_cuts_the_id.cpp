// Rejected by: find_product reads ids beyond 32 bits
// Shows: 705032704, Lamp, nothing, 2450, active, at 0
// Replaces: find_product.cpp
// Looks like: the row is read through soci::row, which takes an INTEGER column for an int; an id beyond 2 147 483 647 loses its upper bits.
//
// soci::into(product.id) asks for a long long, and gets it. get<long long>("id") throws
// std::bad_cast.

#include "find_product.hpp"

namespace models {

std::optional<Product> find_product(soci::session& sql, long long id)
{
    soci::row row;
    sql << "SELECT id, name, description, price_cents, status, created_at"
           " FROM products WHERE id = :id",
        soci::use(id), soci::into(row);
    if (!sql.got_data()) {
        return std::nullopt;
    }
    Product product;
    product.id = row.get<int>("id");
    product.name = row.get<std::string>("name");
    product.description = row.get<std::optional<std::string>>("description");
    product.price_cents = row.get<long long>("price_cents");
    product.status = row.get<ProductStatus>("status");
    product.created_at = row.get<UtcTime>("created_at");
    return product;
}

}  // namespace models
