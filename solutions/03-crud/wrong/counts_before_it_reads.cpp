// Rejected by: get_product_by_sku sends one statement and binds the sku
// Also fails: get_product_by_sku asks for one product and no other
// Replaces: get_product_by_sku.cpp
// Looks like: the products are counted before one is read; the SELECT itself says whether there is a row, and between the two statements it can be deleted.
//
// got_data() costs nothing.

#include "product_repository.hpp"

namespace crud {

std::optional<Product> get_product_by_sku(soci::session& sql, std::string const& sku)
{
    int found = 0;
    sql << "SELECT count(*) FROM products WHERE sku = :sku", soci::use(sku),
        soci::into(found);
    if (found == 0) {
        return std::nullopt;
    }
    Product product;
    sql << "SELECT id, sku, name, description, price_cents FROM products"
           " WHERE sku = :sku",
        soci::use(sku), soci::into(product.id), soci::into(product.sku),
        soci::into(product.name), soci::into(product.description),
        soci::into(product.price_cents);
    return product;
}

}  // namespace crud
