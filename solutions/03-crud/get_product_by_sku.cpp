// Exercise 03, task 3: one right answer.

#include "product_repository.hpp"

namespace crud {

std::optional<Product> get_product_by_sku(soci::session& sql, std::string const& sku)
{
    Product product;
    sql << "SELECT id, sku, name, description, price_cents FROM products"
           " WHERE sku = :sku",
        soci::use(sku), soci::into(product.id), soci::into(product.sku),
        soci::into(product.name), soci::into(product.description),
        soci::into(product.price_cents);
    return sql.got_data() ? std::optional(product) : std::nullopt;
}

}  // namespace crud
