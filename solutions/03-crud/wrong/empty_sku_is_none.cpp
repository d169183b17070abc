// Rejected by: get_product_by_sku finds a product whose sku is empty or has blanks
// Replaces: get_product_by_sku.cpp
// Looks like: an empty sku is answered without asking the table, which may have a product with it.
//
// A rule that a sku must not be empty would belong in the table (CHECK).

#include "product_repository.hpp"

namespace crud {

std::optional<Product> get_product_by_sku(soci::session& sql, std::string const& sku)
{
    if (sku.empty()) {
        return std::nullopt;
    }
    Product product;
    sql << "SELECT id, sku, name, description, price_cents FROM products"
           " WHERE sku = :sku",
        soci::use(sku), soci::into(product.id), soci::into(product.sku),
        soci::into(product.name), soci::into(product.description),
        soci::into(product.price_cents);
    return sql.got_data() ? std::optional(product) : std::nullopt;
}

}  // namespace crud
