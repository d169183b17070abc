// Rejected by: add_products names the sku that a product of the table has
// Also fails: add_products adds none when one of them is refused
// Also fails: add_products lets every other refusal through as it is
// Also fails: add_products names the sku that two of the products have
// Replaces: add_products.cpp
// Looks like: a refused product is left out and the others are committed, and the caller is not told.
//
// "All or none" has become "some", and only a caller who counts will find out.

#include "product_repository.hpp"

namespace crud {

void add_products(soci::session& sql, std::vector<NewProduct> const& products)
{
    if (products.empty()) {
        return;
    }
    soci::transaction transaction(sql);
    NewProduct product;
    soci::statement insert =
        (sql.prepare << "INSERT INTO products (sku, name, description, price_cents)"
                        " VALUES (:sku, :name, :description, :price_cents)",
         soci::use(product.sku), soci::use(product.name),
         soci::use(product.description), soci::use(product.price_cents));
    for (NewProduct const& next : products) {
        product = next;
        try {
            insert.execute(true);
        } catch (soci::soci_error const&) {
            continue;
        }
    }
    transaction.commit();
}

}  // namespace crud
