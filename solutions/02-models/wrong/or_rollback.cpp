// Rejected by: add_product leaves the caller's transaction as it is
// Replaces: add_product.cpp
// Looks like: INSERT OR ROLLBACK ends the caller's transaction when the product is refused; what the caller wrote before is lost.
//
// Without OR, a refused INSERT undoes itself, and nothing else.

#include "add_product.hpp"

namespace models {

long long add_product(soci::session& sql, Product const& product)
{
    long long id = 0;
    sql << "INSERT OR ROLLBACK INTO products"
           " (name, description, price_cents, status, created_at)"
           " VALUES (:name, :description, :price_cents, :status, :created_at)"
           " RETURNING id",
        soci::use(product.name), soci::use(product.description),
        soci::use(product.price_cents), soci::use(product.status),
        soci::use(product.created_at), soci::into(id);
    return id;
}

}  // namespace models
