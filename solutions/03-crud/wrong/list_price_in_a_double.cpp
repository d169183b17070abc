// Rejected by: list_products reads NULL on one row and a text on the next
// Shows: 1 A A "first" 1; 2 B B NULL 2; 5000000000 C C "" 9007199254740992; -3  D
// Replaces: list_products.cpp
// Looks like: the price is read into a double, which, from 2^53 on, cannot tell one cent from the next.
//
// Money stays an integer on its whole way.

#include "product_repository.hpp"

#include "workbook/sqlite_errors.hpp"

namespace crud {

std::vector<Product> list_products(soci::session& sql, long long limit,
                                   long long offset)
{
    if (limit < 0 || offset < 0) {
        throw std::invalid_argument("a page has no negative limit or offset");
    }
    Product product;
    double price = 0;
    soci::statement rows =
        (sql.prepare << "SELECT id, sku, name, description, price_cents FROM products"
                        " ORDER BY name, id LIMIT :limit OFFSET :offset",
         soci::use(limit), soci::use(offset), soci::into(product.id),
         soci::into(product.sku), soci::into(product.name),
         soci::into(product.description), soci::into(price));
    std::vector<Product> products;
    rows.execute();
    while (rows.fetch()) {
        product.price_cents = static_cast<long long>(price);
        products.push_back(product);
    }
    return products;
}

}  // namespace crud
