// Rejected by: get_product takes every id and reads prices beyond 32 bits
// Shows: no product 9007199254740995
// Replaces: get_product.cpp
// Looks like: the id passes through a double, which has 53 bits for a number; beyond them it becomes the id of another product, or of none.
//
// soci::use(id) takes the long long as it is.

#include "product_repository.hpp"

namespace crud {

std::optional<Product> get_product(soci::session& sql, long long id)
{
    double const key = static_cast<double>(id);
    Product product;
    sql << "SELECT id, sku, name, description, price_cents FROM products"
           " WHERE id = :id",
        soci::use(key), soci::into(product.id), soci::into(product.sku),
        soci::into(product.name), soci::into(product.description),
        soci::into(product.price_cents);
    return sql.got_data() ? std::optional(product) : std::nullopt;
}

}  // namespace crud
