// Rejected by: add_product stores each status as its text
// Also fails: a product comes back whole from the table of create_products
// Also fails: add_product does not depend on the order of the columns
// Also fails: add_product stores each member
// Shows: 1
// Replaces: add_product.cpp
// Looks like: the enum's number is stored; it changes its meaning when somebody puts a new status between two others, and no other program can read it.
//
// soci::use(product.status) stores the text that enum_texts names.

#include "add_product.hpp"

namespace models {

long long add_product(soci::session& sql, Product const& product)
{
    long long id = 0;
    int const status = static_cast<int>(product.status);
    sql << "INSERT INTO products (name, description, price_cents, status, created_at)"
           " VALUES (:name, :description, :price_cents, :status, :created_at)"
           " RETURNING id",
        soci::use(product.name), soci::use(product.description),
        soci::use(product.price_cents), soci::use(status),
        soci::use(product.created_at), soci::into(id);
    return id;
}

}  // namespace models
