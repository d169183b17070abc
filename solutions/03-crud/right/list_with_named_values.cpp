// Replaces: list_products.cpp
// Better when: a statement has many placeholders, or one of them twice: values bound by
// name do not depend on their order.

#include "product_repository.hpp"

namespace crud {

std::vector<Product> list_products(soci::session& sql, long long limit,
                                   long long offset)
{
    if (limit < 0 || offset < 0) {
        throw std::invalid_argument("a page has no negative limit or offset");
    }
    if (limit == 0) {
        return {};
    }
    Product product;
    soci::indicator state = soci::i_null;
    std::string description;
    soci::statement rows =
        (sql.prepare << "SELECT id, sku, name, description, price_cents FROM products"
                        " ORDER BY name ASC, id ASC LIMIT :limit OFFSET :offset",
         soci::use(offset, "offset"), soci::use(limit, "limit"), soci::into(product.id),
         soci::into(product.sku), soci::into(product.name),
         soci::into(description, state), soci::into(product.price_cents));
    std::vector<Product> products;
    for (bool more = rows.execute(true); more; more = rows.fetch()) {
        product.description.reset();
        if (state == soci::i_ok) {
            product.description = description;
        }
        products.push_back(product);
    }
    return products;
}

}  // namespace crud
