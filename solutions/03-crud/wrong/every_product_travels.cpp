// Rejected by: get_product_by_sku asks for one product and no other
// Shows: 3 row read
// Replaces: get_product_by_sku.cpp
// Looks like: all products are read, and the program picks out the one it wants; the index that UNIQUE brings is not used.
//
// A WHERE leaves the others in the database.

#include "product_repository.hpp"

namespace crud {

std::optional<Product> get_product_by_sku(soci::session& sql, std::string const& sku)
{
    Product product;
    soci::statement all =
        (sql.prepare << "SELECT id, sku, name, description, price_cents FROM products",
         soci::into(product.id), soci::into(product.sku), soci::into(product.name),
         soci::into(product.description), soci::into(product.price_cents));
    all.execute();
    while (all.fetch()) {
        if (product.sku == sku) {
            return product;
        }
    }
    return std::nullopt;
}

}  // namespace crud
