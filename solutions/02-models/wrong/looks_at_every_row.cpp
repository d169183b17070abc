// Rejected by: find_product binds the id and never pastes it into SQL
// Shows: 1 rows scanned
// Replaces: find_product.cpp
// Looks like: the id is compared as a text, so the key is of no use: SQLite converts and compares the id of every product.
//
// WHERE id = :id, with the number that the id is, is a look-up by the key.

#include "find_product.hpp"

namespace models {

std::optional<Product> find_product(soci::session& sql, long long id)
{
    std::string const key = std::to_string(id);
    Product product;
    sql << "SELECT id, name, description, price_cents, status, created_at"
           " FROM products WHERE CAST(id AS TEXT) = :id",
        soci::use(key), soci::into(product.id), soci::into(product.name),
        soci::into(product.description), soci::into(product.price_cents),
        soci::into(product.status), soci::into(product.created_at);
    return sql.got_data() ? std::optional(product) : std::nullopt;
}

}  // namespace models
