// Rejected by: find_product finds nothing under an id that is not there
// Also fails: find_product reads ids beyond 32 bits
// Replaces: find_product.cpp
// Looks like: a SELECT that finds no row is expected to say so by itself; it leaves the variables as they are, and an empty product is returned.
//
// sql.got_data() tells whether there was a row.

#include "find_product.hpp"

namespace models {

std::optional<Product> find_product(soci::session& sql, long long id)
{
    Product product;
    sql << "SELECT id, name, description, price_cents, status, created_at"
           " FROM products WHERE id = :id",
        soci::use(id), soci::into(product.id), soci::into(product.name),
        soci::into(product.description), soci::into(product.price_cents),
        soci::into(product.status), soci::into(product.created_at);
    return product;
}

}  // namespace models
