// Rejected by: get_product_by_sku compares byte by byte
// Also fails: get_product_by_sku asks for one product and no other
// Shows: ' PEN-1' finds 17 PEN-1 Pen NULL 120
// Replaces: get_product_by_sku.cpp
// Looks like: blanks at the ends of the sku are taken for a mistake and removed; a sku with blanks is another sku.
//
// Cleaning up input is the work of the form that takes it, before anything is stored.

#include "product_repository.hpp"

namespace crud {

std::optional<Product> get_product_by_sku(soci::session& sql, std::string const& sku)
{
    Product product;
    sql << "SELECT id, sku, name, description, price_cents FROM products"
           " WHERE trim(sku) = trim(:sku)",
        soci::use(sku), soci::into(product.id), soci::into(product.sku),
        soci::into(product.name), soci::into(product.description),
        soci::into(product.price_cents);
    return sql.got_data() ? std::optional(product) : std::nullopt;
}

}  // namespace crud
