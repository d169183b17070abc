// Rejected by: add_product stores each status as its text
// Also fails: a product comes back whole from the table of create_products
// Also fails: a product without a description is told from one with an empty one
// Also fails: a time beyond the year 2262 comes back as it was
// Also fails: add_product and find_product do not depend on the order of the columns
// Also fails: add_product and find_product keep prices beyond 32 bits
// Also fails: add_product and find_product keep text of every kind as it is
// Also fails: add_product binds values and never pastes them into SQL
// Also fails: add_product lets the database's refusal through
// Also fails: add_product returns ids beyond 32 bits
// Also fails: add_product returns the id of its own product and not the highest one
// Also fails: add_product returns the id under which find_product finds the product
// Also fails: add_product stores a time as UTC whatever the time zone of the machine
// Replaces: product_mapping.cpp
// Verdict: sanitizer
// Looks like: soci::use is given a value that a function has just returned; use keeps a reference, and the value is gone when the statement runs.
//
// A named variable lives to the end of the statement. (product.status can be bound as
// it is.)

#include "product_mapping.hpp"

long long add_product(soci::session& sql, Product const& product)
{
    long long id = 0;
    sql << "INSERT INTO products (name, description, price_cents, status, created_at)"
           " VALUES (:name, :description, :price_cents, :status, :created_at)"
           " RETURNING id",
        soci::use(product.name), soci::use(product.description),
        soci::use(product.price_cents), soci::use(to_text(product.status)),
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
    if (!sql.got_data()) {
        return std::nullopt;
    }
    return product;
}
