// Replaces: add_product.cpp
//
// Another way: the statement itself says what becomes of a taken sku, and RETURNING
// gives a row only when there is a new one.

#include "product_repository.hpp"

long long add_product(soci::session& sql, NewProduct const& product)
{
    long long id = 0;
    sql << "INSERT INTO products (sku, name, description, price_cents)"
           " VALUES (:sku, :name, :description, :price_cents)"
           " ON CONFLICT (sku) DO NOTHING RETURNING id",
        soci::use(product.sku), soci::use(product.name), soci::use(product.description),
        soci::use(product.price_cents), soci::into(id);
    if (!sql.got_data()) {
        throw SkuTaken(product.sku);
    }
    return id;
}
