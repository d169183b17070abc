// Rejected by: list_products lets an error of the database through
// Replaces: list_products.cpp
// Looks like: an error is turned into an empty page; a shop without a table looks like a shop without products.
//
// Only the caller knows what to do about an error, if it is told.

#include "product_repository.hpp"

namespace crud {

std::vector<Product> list_products(soci::session& sql, long long limit,
                                   long long offset)
{
    if (limit < 0 || offset < 0) {
        throw std::invalid_argument("a page has no negative limit or offset");
    }
    try {
        Product product;
        soci::statement rows =
            (sql.prepare
                 << "SELECT id, sku, name, description, price_cents FROM products"
                    " ORDER BY name, id LIMIT :limit OFFSET :offset",
             soci::use(limit), soci::use(offset), soci::into(product.id),
             soci::into(product.sku), soci::into(product.name),
             soci::into(product.description), soci::into(product.price_cents));
        std::vector<Product> products;
        rows.execute();
        while (rows.fetch()) {
            products.push_back(product);
        }
        return products;
    } catch (soci::soci_error const&) {
        return {};
    }
}

}  // namespace crud
