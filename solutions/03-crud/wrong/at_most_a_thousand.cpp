// Rejected by: list_products has no limit but the one that is given
// Replaces: list_products.cpp
// Looks like: the page is cut at a size that the contract does not mention; the caller takes it for the last one.
//
// A limit of one's own belongs in the contract, and in an error.

#include "product_repository.hpp"

namespace crud {

std::vector<Product> list_products(soci::session& sql, long long limit,
                                   long long offset)
{
    if (limit < 0 || offset < 0) {
        throw std::invalid_argument("a page has no negative limit or offset");
    }
    limit = limit < 1000 ? limit : 1000;
    Product product;
    soci::statement rows =
        (sql.prepare << "SELECT id, sku, name, description, price_cents FROM products"
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
}

}  // namespace crud
