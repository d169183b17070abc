// Rejected by: list_products takes a limit and an offset beyond 32 bits
// Also fails: list_products takes a limit and an offset whose sum has 64 bits
// Replaces: list_products.cpp
// Looks like: the limit and the offset pass through an int; beyond 2 147 483 647 they keep the lower 32 bits.
//
// soci::use takes a long long as it is.

#include "product_repository.hpp"

namespace crud {

std::vector<Product> list_products(soci::session& sql, long long limit,
                                   long long offset)
{
    if (limit < 0 || offset < 0) {
        throw std::invalid_argument("a page has no negative limit or offset");
    }
    int const rows_at_most = static_cast<int>(limit);
    int const rows_before = static_cast<int>(offset);
    Product product;
    soci::statement rows =
        (sql.prepare << "SELECT id, sku, name, description, price_cents FROM products"
                        " ORDER BY name, id LIMIT :limit OFFSET :offset",
         soci::use(rows_at_most), soci::use(rows_before), soci::into(product.id),
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
