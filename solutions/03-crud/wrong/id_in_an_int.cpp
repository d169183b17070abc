// Rejected by: get_product gives nothing for an id that no product has
// Also fails: get_product takes every id and reads prices beyond 32 bits
// Replaces: get_product.cpp
// Looks like: the id passes through an int; beyond 32 bits it becomes the id of another product, and that one is returned.
//
// soci::use(id) takes the long long as it is.

#include "product_repository.hpp"

namespace crud {

std::optional<Product> get_product(soci::session& sql, long long id)
{
    int const key = static_cast<int>(id);
    Product product;
    sql << "SELECT id, sku, name, description, price_cents FROM products"
           " WHERE id = :id",
        soci::use(key), soci::into(product.id), soci::into(product.sku),
        soci::into(product.name), soci::into(product.description),
        soci::into(product.price_cents);
    return sql.got_data() ? std::optional(product) : std::nullopt;
}

}  // namespace crud
