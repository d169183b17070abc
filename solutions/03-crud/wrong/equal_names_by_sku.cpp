// Rejected by: list_products orders equal names by id
// Shows: 9, 10, 6, 5
// Replaces: list_products.cpp
// Looks like: equal names are ordered by their skus; that decides too, but it is not the order that the contract promises.
//
// Two programs that page through one list have to show one order.

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
                        " ORDER BY name, sku LIMIT :limit OFFSET :offset",
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
