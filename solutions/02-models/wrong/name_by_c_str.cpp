// Rejected by: find_product keeps text of every kind as it is
// Replaces: find_product.cpp
// Looks like: the name passes through a C string, which ends at the first NUL character.
//
// soci::into on a std::string gives the text as it is stored.

#include "find_product.hpp"

namespace models {

std::optional<Product> find_product(soci::session& sql, long long id)
{
    Product product;
    std::string name;
    sql << "SELECT id, name, description, price_cents, status, created_at"
           " FROM products WHERE id = :id",
        soci::use(id), soci::into(product.id), soci::into(name),
        soci::into(product.description), soci::into(product.price_cents),
        soci::into(product.status), soci::into(product.created_at);
    product.name = name.c_str();
    return sql.got_data() ? std::optional(product) : std::nullopt;
}

}  // namespace models
