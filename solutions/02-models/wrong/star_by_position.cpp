// Rejected by: find_product does not depend on the order of the columns
// Replaces: find_product.cpp
// Looks like: SELECT * gives the columns in the order of the table, and soci::into takes them by position; a table with another order fills the wrong members.
//
// Name the columns, in the SELECT and in the INSERT.

#include "find_product.hpp"

namespace models {

std::optional<Product> find_product(soci::session& sql, long long id)
{
    Product product;
    sql << "SELECT * FROM products WHERE id = :id", soci::use(id),
        soci::into(product.id), soci::into(product.name),
        soci::into(product.description), soci::into(product.price_cents),
        soci::into(product.status), soci::into(product.created_at);
    if (!sql.got_data()) {
        return std::nullopt;
    }
    return product;
}

}  // namespace models
