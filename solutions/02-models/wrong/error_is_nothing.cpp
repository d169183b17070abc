// Rejected by: find_product lets an error of the database through
// Shows: std::nullopt
// Replaces: find_product.cpp
// Looks like: an error of the database is turned into 'there is none'; with the table missing or the file locked, the shop looks empty.
//
// Only got_data() says that there is no row.

#include "find_product.hpp"

namespace models {

std::optional<Product> find_product(soci::session& sql, long long id)
{
    Product product;
    try {
        sql << "SELECT id, name, description, price_cents, status, created_at"
               " FROM products WHERE id = :id",
            soci::use(id), soci::into(product.id), soci::into(product.name),
            soci::into(product.description), soci::into(product.price_cents),
            soci::into(product.status), soci::into(product.created_at);
    } catch (soci::soci_error const&) {
        return std::nullopt;
    }
    return sql.got_data() ? std::optional(product) : std::nullopt;
}

}  // namespace models
