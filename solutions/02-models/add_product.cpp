// Exercise 02, task 4: one right answer.

#include "add_product.hpp"

namespace models {

long long add_product(soci::session& sql, Product const& product)
{
    long long id = 0;
    sql << "INSERT INTO products (name, description, price_cents, status, created_at)"
           " VALUES (:name, :description, :price_cents, :status, :created_at)"
           " RETURNING id",
        soci::use(product.name), soci::use(product.description),
        soci::use(product.price_cents), soci::use(product.status),
        soci::use(product.created_at), soci::into(id);
    return id;
}

}  // namespace models
