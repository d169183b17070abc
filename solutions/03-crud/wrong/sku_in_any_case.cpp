// Rejected by: get_product_by_sku compares byte by byte
// Also fails: get_product_by_sku asks for one product and no other
// Shows: 'pen-1' finds 17 PEN-1 Pen NULL 120
// Replaces: get_product_by_sku.cpp
// Looks like: the sku is compared without regard to upper and lower case (lower or COLLATE NOCASE); of two products whose skus differ in case, either may be returned.
//
// A look-up that is more generous than UNIQUE can find several, and gives any of them.

#include "product_repository.hpp"

namespace crud {

std::optional<Product> get_product_by_sku(soci::session& sql, std::string const& sku)
{
    Product product;
    sql << "SELECT id, sku, name, description, price_cents FROM products"
           " WHERE sku = :sku COLLATE NOCASE",
        soci::use(sku), soci::into(product.id), soci::into(product.sku),
        soci::into(product.name), soci::into(product.description),
        soci::into(product.price_cents);
    return sql.got_data() ? std::optional(product) : std::nullopt;
}

}  // namespace crud
