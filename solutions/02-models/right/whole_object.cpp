// Replaces: add_product.cpp
// Better when: many statements carry the whole struct: its type_conversion (task 7) is
// written once, and each statement binds one object.

#include "add_product.hpp"

#include "product_conversion.hpp"

namespace models {

long long add_product(soci::session& sql, Product const& product)
{
    sql << "INSERT INTO products (name, description, price_cents, status, created_at)"
           " VALUES (:name, :description, :price_cents, :status, :created_at)",
        soci::use(product);
    long long id = 0;
    if (!sql.get_last_insert_id("products", id)) {
        throw soci::soci_error("the database does not tell the new id");
    }
    return id;
}

}  // namespace models
