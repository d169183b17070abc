// Replaces: get_product_by_sku.cpp
// Better when: the condition may fit many rows and any one of them will do: LIMIT 1
// says so.
//
// IS compares like =, and NULL with NULL as equal.

#include "product_repository.hpp"

namespace crud {

std::optional<Product> get_product_by_sku(soci::session& sql, std::string const& sku)
{
    Product product;
    sql << "SELECT id, sku, name, description, price_cents FROM products"
           " WHERE sku IS :sku LIMIT 1",
        soci::use(sku), soci::into(product.id), soci::into(product.sku),
        soci::into(product.name), soci::into(product.description),
        soci::into(product.price_cents);
    return sql.got_data() ? std::optional(product) : std::nullopt;
}

}  // namespace crud
