// Rejected by: add_product sends one statement whether the sku is free or taken
// Shows: 2 statements: SELECT, INSERT
// Replaces: add_product.cpp
// Looks like: the table is asked whether the sku is free, and then the product is inserted; between the two another program can insert it.
//
// The INSERT has to be ready for a refusal in any case, so the question is superfluous.

#include "product_repository.hpp"

namespace crud {

long long add_product(soci::session& sql, NewProduct const& product)
{
    int taken = 0;
    sql << "SELECT count(*) FROM products WHERE sku = :sku", soci::use(product.sku),
        soci::into(taken);
    if (taken > 0) {
        throw SkuTaken(product.sku);
    }
    long long id = 0;
    sql << "INSERT INTO products (sku, name, description, price_cents)"
           " VALUES (:sku, :name, :description, :price_cents) RETURNING id",
        soci::use(product.sku), soci::use(product.name), soci::use(product.description),
        soci::use(product.price_cents), soci::into(id);
    return id;
}

}  // namespace crud
