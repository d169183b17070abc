// Exercise 03, task 7, stretch, 20 minutes: create many
//
// This works, as long as every product is accepted: each INSERT is prepared again, and
// is a transaction of its own.

#include "product_repository.hpp"

namespace crud {

// TODO: add all or none, with one prepared statement, and throw SkuTaken.
void add_products(soci::session& sql, std::vector<NewProduct> const& products)
{
    for (NewProduct const& product : products) {
        sql << "INSERT INTO products (sku, name, description, price_cents)"
               " VALUES (:sku, :name, :description, :price_cents)",
            soci::use(product.sku), soci::use(product.name),
            soci::use(product.description), soci::use(product.price_cents);
    }
}

}  // namespace crud
