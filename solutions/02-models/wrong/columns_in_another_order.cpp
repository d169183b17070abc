// Rejected by: find_product reads a product that another program wrote
// Also fails: a product comes back whole from the table of create_products
// Also fails: find_product does not depend on the order of the columns
// Also fails: find_product reads a time beyond the year 2262
// Also fails: find_product reads each status from its text
// Also fails: find_product reads ids beyond 32 bits
// Also fails: find_product tells no description from an empty one
// Shows: 17, Brass, 'Lamp', 2450, active, at 1706691900
// Replaces: find_product.cpp
// Looks like: the variables are not in the order of the SELECT: the name and the description are swapped.
//
// soci::into takes the columns by position.

#include "find_product.hpp"

namespace models {

std::optional<Product> find_product(soci::session& sql, long long id)
{
    Product product;
    std::optional<std::string> name;
    sql << "SELECT id, description, name, price_cents, status, created_at"
           " FROM products WHERE id = :id",
        soci::use(id), soci::into(product.id), soci::into(name),
        soci::into(product.description), soci::into(product.price_cents),
        soci::into(product.status), soci::into(product.created_at);
    product.name = name.value_or("");
    return sql.got_data() ? std::optional(product) : std::nullopt;
}

}  // namespace models
