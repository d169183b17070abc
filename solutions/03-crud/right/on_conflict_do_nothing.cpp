// Replaces: add_product.cpp
// Better when: a taken sku is frequent: no exception is thrown and caught, and SOCI has
// no message to make.
//
// The statement itself says what becomes of a taken sku; RETURNING gives a row only
// when there is a new one.

#include "product_repository.hpp"

namespace crud {

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

}  // namespace crud
