// Rejected by: find_product finds nothing under an id that is not there
// Replaces: product_mapping.cpp
// Looks like: a SELECT that finds no row is expected to say so by itself; it leaves the variables as they are, and an empty product is returned.
//
// sql.got_data() tells whether there was a row.

#include "product_mapping.hpp"

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

std::optional<Product> find_product(soci::session& sql, long long id)
{
    Product product;
    sql << "SELECT id, name, description, price_cents, status, created_at"
           " FROM products WHERE id = :id",
        soci::use(id), soci::into(product.id), soci::into(product.name),
        soci::into(product.description), soci::into(product.price_cents),
        soci::into(product.status), soci::into(product.created_at);
    return product;
}
