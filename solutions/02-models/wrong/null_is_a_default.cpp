// Rejected by: find_product lets an error of the database through
// Shows: 1, Lamp, nothing, 1, draft, at 0
// Replaces: find_product.cpp
// Looks like: coalesce() turns a status that is NULL into a draft, and such a price into 0; the next save writes those guesses back.
//
// A column that must not be NULL is read into a member that cannot be; SOCI then
// throws.

#include "find_product.hpp"

namespace models {

std::optional<Product> find_product(soci::session& sql, long long id)
{
    Product product;
    sql << "SELECT id, name, description, coalesce(price_cents, 0),"
           " coalesce(status, 'draft'), created_at FROM products WHERE id = :id",
        soci::use(id), soci::into(product.id), soci::into(product.name),
        soci::into(product.description), soci::into(product.price_cents),
        soci::into(product.status), soci::into(product.created_at);
    return sql.got_data() ? std::optional(product) : std::nullopt;
}

}  // namespace models
