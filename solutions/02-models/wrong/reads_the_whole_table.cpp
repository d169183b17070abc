// Rejected by: find_product binds the id and never pastes it into SQL
// Shows: 2 row read
// Replaces: find_product.cpp
// Looks like: all products are read, and C++ looks for the right one; the answer is right, and takes longer with every product in the shop.
//
// WHERE id = :id is a look-up by the key.

#include "find_product.hpp"

namespace models {

std::optional<Product> find_product(soci::session& sql, long long id)
{
    Product product;
    soci::statement select =
        (sql.prepare << "SELECT id, name, description, price_cents, status, created_at"
                        " FROM products ORDER BY id",
         soci::into(product.id), soci::into(product.name),
         soci::into(product.description), soci::into(product.price_cents),
         soci::into(product.status), soci::into(product.created_at));
    select.execute();
    while (select.fetch()) {
        if (product.id == id) {
            return product;
        }
    }
    return std::nullopt;
}

}  // namespace models
