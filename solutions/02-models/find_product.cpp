// Exercise 02, task 5: one right answer.

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
    if (!sql.got_data()) {
        return std::nullopt;
    }
    return product;
}

}  // namespace models
