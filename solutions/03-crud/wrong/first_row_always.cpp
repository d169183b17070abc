// Rejected by: list_products gives nothing for a limit of 0 and after the last
// Also fails: list_products takes a limit and an offset beyond 32 bits
// Also fails: list_products takes a limit and an offset whose sum has 64 bits
// Replaces: list_products.cpp
// Looks like: the first row is taken without asking whether there is one; an empty page then has a product that does not exist.
//
// execute(true) says whether it read a row.

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
    soci::statement rows =
        (sql.prepare << "SELECT id, sku, name, description, price_cents FROM products"
                        " ORDER BY name, id LIMIT :limit OFFSET :offset",
         soci::use(limit), soci::use(offset), soci::into(product.id),
         soci::into(product.sku), soci::into(product.name),
         soci::into(product.description), soci::into(product.price_cents));
    std::vector<Product> products;
    rows.execute(true);
    do {
        products.push_back(product);
    } while (rows.fetch());
    return products;
}

}  // namespace crud
