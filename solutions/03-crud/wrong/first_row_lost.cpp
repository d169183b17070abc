// Rejected by: list_products gives every product when the page is large enough
// Also fails: list_products gives one page after the other
// Also fails: list_products has no limit but the one that is given
// Also fails: list_products orders equal names by id
// Also fails: list_products orders names byte by byte
// Also fails: list_products reads NULL on one row and a text on the next
// Also fails: list_products takes a limit and an offset beyond 32 bits
// Also fails: list_products takes a limit and an offset whose sum has 64 bits
// Also fails: list_products works inside a transaction of the caller
// Replaces: list_products.cpp
// Looks like: execute(true) has read the first row already, and the first fetch() reads the second.
//
// Loop with execute() and fetch(), or take the first row before the loop.

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
                        " ORDER BY name, id LIMIT :limit OFFSET :offset",
         soci::use(limit), soci::use(offset), soci::into(product.id),
         soci::into(product.sku), soci::into(product.name),
         soci::into(product.description), soci::into(product.price_cents));
    std::vector<Product> products;
    rows.execute(true);
    while (rows.fetch()) {
        products.push_back(product);
    }
    return products;
}

}  // namespace crud
