// Rejected by: get_product takes every id and reads prices beyond 32 bits
// Shows: no product 0
// Replaces: get_product.cpp
// Looks like: ids of zero and below are taken for 'none'; SQLite gives them to rows like any other number.
//
// The table says whether there is a product, not the look of its id.

#include "product_repository.hpp"

namespace crud {

std::optional<Product> get_product(soci::session& sql, long long id)
{
    if (id <= 0) {
        return std::nullopt;
    }
    Product product;
    sql << "SELECT id, sku, name, description, price_cents FROM products"
           " WHERE id = :id",
        soci::use(id), soci::into(product.id), soci::into(product.sku),
        soci::into(product.name), soci::into(product.description),
        soci::into(product.price_cents);
    return sql.got_data() ? std::optional(product) : std::nullopt;
}

}  // namespace crud
