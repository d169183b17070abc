// Rejected by: add_product stores each status as its text
// Also fails: a product comes back whole from the table of create_products
// Also fails: add_product binds values and never pastes them into SQL
// Also fails: add_product does not depend on the order of the columns
// Also fails: add_product keeps prices beyond 32 bits
// Also fails: add_product keeps text of every kind as it is
// Also fails: add_product leaves the caller's transaction as it is
// Also fails: add_product lets the database's refusal through
// Also fails: add_product returns ids beyond 32 bits
// Also fails: add_product returns the id of its own product and not the highest one
// Also fails: add_product returns the id that the table gave
// Also fails: add_product stores a time as UTC whatever the time zone of the machine
// Also fails: add_product stores a time beyond the year 2262
// Also fails: add_product stores each member
// Also fails: add_product tells no description from an empty one
// Replaces: add_product.cpp
// Verdict: sanitizer
// Looks like: soci::use is given a value that a function has just returned; use keeps a reference, and the value is gone when the statement runs.
//
// A named variable lives to the end of the statement. (product.status can be bound as
// it is.)

#include "add_product.hpp"

namespace models {

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

}  // namespace models
