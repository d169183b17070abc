// Rejected by: get_product gives nothing for an id that no product has
// Replaces: get_product.cpp
// Looks like: the function does not ask whether a row was read; the variables keep what they had.
//
// into() leaves its variable alone when there is no row. A program that goes on with
// the id 0 writes to no row, or to a wrong one.

#include "product_repository.hpp"

namespace crud {

std::optional<Product> get_product(soci::session& sql, long long id)
{
    Product product;
    sql << "SELECT id, sku, name, description, price_cents FROM products"
           " WHERE id = :id",
        soci::use(id), soci::into(product.id), soci::into(product.sku),
        soci::into(product.name), soci::into(product.description),
        soci::into(product.price_cents);
    return product;
}

}  // namespace crud
