// Rejected by: add_product binds values and never pastes them into SQL
// Also fails: add_product keeps text of every kind as it is
// Replaces: add_product.cpp
// Looks like: the values are put into the SQL text; a quote in a name ends the text, and what follows it is run as SQL.
//
// A placeholder for each value, and soci::use.

#include "add_product.hpp"

namespace models {

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

}  // namespace models
