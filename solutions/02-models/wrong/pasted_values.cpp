// Rejected by: add_product binds values and never pastes them into SQL
// Also fails: add_product and find_product keep text of every kind as it is
// Replaces: product_mapping.cpp
// Looks like: the values are put into the SQL text; a quote in a name ends the text, and what follows it is run as SQL.
//
// A placeholder for each value, and soci::use.

#include "product_mapping.hpp"

long long add_product(soci::session& sql, Product const& product)
{
    std::string const description =
        product.description ? "'" + *product.description + "'" : "NULL";
    long long id = 0;
    sql << "INSERT INTO products (name, description, price_cents, status, created_at)"
           " VALUES ('" +
               product.name + "', " + description + ", " +
               std::to_string(product.price_cents) + ", '" + to_text(product.status) +
               "', :created_at) RETURNING id",
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
