// Rejected by: add_product leaves the product that has the sku as it was
// Also fails: add_product leaves the caller's transaction as it was when it throws
// Also fails: add_product throws SkuTaken when the sku is taken
// Replaces: add_product.cpp
// Looks like: INSERT OR REPLACE removes the product that has the sku, and the caller does not learn of it.
//
// The new row has another id, and whatever referred to the old one is left behind.

#include "product_repository.hpp"

namespace crud {

long long add_product(soci::session& sql, NewProduct const& product)
{
    long long id = 0;
    sql << "INSERT OR REPLACE INTO products (sku, name, description, price_cents)"
           " VALUES (:sku, :name, :description, :price_cents) RETURNING id",
        soci::use(product.sku), soci::use(product.name), soci::use(product.description),
        soci::use(product.price_cents), soci::into(id);
    return id;
}

}  // namespace crud
