// Rejected by: list_products gives one page after the other
// Also fails: list_products binds the limit and the offset in one statement
// Also fails: list_products has no limit but the one that is given
// Also fails: list_products orders equal names by id
// Also fails: list_products takes a limit and an offset whose sum has 64 bits
// Replaces: list_products.cpp
// Looks like: the offset is taken for the number of a page, and multiplied by the limit.
//
// The contract counts products, not pages.

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
                        " ORDER BY name, id LIMIT :limit OFFSET :limit * :offset",
         soci::use(limit, "limit"), soci::use(offset, "offset"), soci::into(product.id),
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
