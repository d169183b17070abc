// Rejected by: add_product and find_product keep prices beyond 32 bits
// Replaces: product_mapping.cpp
// Looks like: the price passes through an int on its way; beyond 2 147 483 647 it keeps the lower 32 bits, and nothing says so.
//
// The type that is given to soci::into decides how much of the number arrives: long
// long.

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
    int price = 0;
    sql << "SELECT id, name, description, price_cents, status, created_at"
           " FROM products WHERE id = :id",
        soci::use(id), soci::into(product.id), soci::into(product.name),
        soci::into(product.description), soci::into(price), soci::into(product.status),
        soci::into(product.created_at);
    if (!sql.got_data()) {
        return std::nullopt;
    }
    product.price_cents = price;
    return product;
}
