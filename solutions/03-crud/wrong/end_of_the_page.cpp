// Rejected by: list_products takes a limit and an offset whose sum has 64 bits
// Also fails: list_products binds the limit and the offset in one statement
// Also fails: list_products has no limit but the one that is given
// Replaces: list_products.cpp
// Verdict: sanitizer
// Looks like: limit and offset are added; beyond 63 bits the sum is undefined behaviour in C++, and usually negative.
//
// LIMIT and OFFSET take the two numbers as they are.

#include "product_repository.hpp"

namespace crud {

std::vector<Product> list_products(soci::session& sql, long long limit,
                                   long long offset)
{
    if (limit < 0 || offset < 0) {
        throw std::invalid_argument("a page has no negative limit or offset");
    }
    long long const end = offset + limit;
    Product product;
    soci::statement rows =
        (sql.prepare << "SELECT id, sku, name, description, price_cents FROM products"
                        " ORDER BY name, id LIMIT :end",
         soci::use(end), soci::into(product.id), soci::into(product.sku),
         soci::into(product.name), soci::into(product.description),
         soci::into(product.price_cents));
    std::vector<Product> products;
    rows.execute();
    for (long long row = 0; rows.fetch(); ++row) {
        if (row >= offset) {
            products.push_back(product);
        }
    }
    return products;
}

}  // namespace crud
