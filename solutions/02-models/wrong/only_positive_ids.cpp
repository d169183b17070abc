// Rejected by: find_product reads ids beyond 32 bits
// Shows: std::nullopt
// Replaces: find_product.cpp
// Looks like: ids of zero and below are taken for 'none' before the database is asked; to SQLite they are ids like any other.
//
// Whether there is a product with an id is for the database to say.

#include "find_product.hpp"

namespace models {

std::optional<Product> find_product(soci::session& sql, long long id)
{
    if (id <= 0) {
        return std::nullopt;
    }
    Product product;
    sql << "SELECT id, name, description, price_cents, status, created_at"
           " FROM products WHERE id = :id",
        soci::use(id), soci::into(product.id), soci::into(product.name),
        soci::into(product.description), soci::into(product.price_cents),
        soci::into(product.status), soci::into(product.created_at);
    return sql.got_data() ? std::optional(product) : std::nullopt;
}

}  // namespace models
