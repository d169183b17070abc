// Rejected by: find_product binds the id and never pastes it into SQL
// Shows: the id is in the text of a statement
// Replaces: find_product.cpp
// Looks like: the id is pasted into the SQL because a number cannot do harm; each id is then a new statement, which the database parses and plans.
//
// Bound, the text stays the same for every id.

#include "find_product.hpp"

namespace models {

std::optional<Product> find_product(soci::session& sql, long long id)
{
    Product product;
    sql << "SELECT id, name, description, price_cents, status, created_at"
           " FROM products WHERE id = " +
               std::to_string(id),
        soci::into(product.id), soci::into(product.name),
        soci::into(product.description), soci::into(product.price_cents),
        soci::into(product.status), soci::into(product.created_at);
    if (!sql.got_data()) {
        return std::nullopt;
    }
    return product;
}

}  // namespace models
