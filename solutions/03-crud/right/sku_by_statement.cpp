// Replaces: get_product_by_sku.cpp
// Better when: many skus are looked up: a statement that is prepared once runs again
// with another sku.

#include "product_repository.hpp"

namespace crud {

std::optional<Product> get_product_by_sku(soci::session& sql, std::string const& sku)
{
    Product product;
    soci::statement select =
        (sql.prepare << "SELECT id, sku, name, description, price_cents FROM products"
                        " WHERE sku = :sku",
         soci::use(sku), soci::into(product.id), soci::into(product.sku),
         soci::into(product.name), soci::into(product.description),
         soci::into(product.price_cents));
    return select.execute(true) ? std::optional(product) : std::nullopt;
}

}  // namespace crud
