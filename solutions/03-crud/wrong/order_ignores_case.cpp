// Rejected by: list_products orders names byte by byte
// Replaces: list_products.cpp
// Looks like: names are ordered without regard to upper and lower case, as a person would; the contract asks for the order of their bytes.
//
// NOCASE knows only the letters A to Z; É comes after z in either order.

#include "product_repository.hpp"

namespace crud {

std::vector<Product> list_products(soci::session& sql, long long limit,
                                   long long offset)
{
    if (limit < 0 || offset < 0) {
        throw std::invalid_argument("a page has no negative limit or offset");
    }
    Product product;
    soci::statement rows =
        (sql.prepare << "SELECT id, sku, name, description, price_cents FROM products"
                        " ORDER BY name COLLATE NOCASE, id LIMIT :limit OFFSET :offset",
         soci::use(limit), soci::use(offset), soci::into(product.id),
         soci::into(product.sku), soci::into(product.name),
         soci::into(product.description), soci::into(product.price_cents));
    std::vector<Product> products;
    rows.execute();
    while (rows.fetch()) {
        products.push_back(product);
    }
    return products;
}

}  // namespace crud
