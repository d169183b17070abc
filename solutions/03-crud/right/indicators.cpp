// Replaces: get_product.cpp
// Better when: there is no conversion for std::optional: SOCI's own indicator tells
// NULL from a value.

#include "product_repository.hpp"

namespace crud {

std::optional<Product> get_product(soci::session& sql, long long id)
{
    Product product;
    std::string description;
    soci::indicator state = soci::i_null;
    sql << "SELECT id, sku, name, description, price_cents FROM products"
           " WHERE id = :id",
        soci::use(id), soci::into(product.id), soci::into(product.sku),
        soci::into(product.name), soci::into(description, state),
        soci::into(product.price_cents);
    if (!sql.got_data()) {
        return std::nullopt;
    }
    if (state == soci::i_ok) {
        product.description = description;
    }
    return product;
}

}  // namespace crud
