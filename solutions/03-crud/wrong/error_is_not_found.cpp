// Rejected by: get_product lets an error of the database through
// Replaces: get_product.cpp
// Looks like: every exception is turned into 'not found'; a database that is locked or has no such table looks like an empty one.
//
// Not found is an answer. An error is not.

#include "product_repository.hpp"

namespace crud {

std::optional<Product> get_product(soci::session& sql, long long id)
{
    try {
        Product product;
        sql << "SELECT id, sku, name, description, price_cents FROM products"
               " WHERE id = :id",
            soci::use(id), soci::into(product.id), soci::into(product.sku),
            soci::into(product.name), soci::into(product.description),
            soci::into(product.price_cents);
        return sql.got_data() ? std::optional(product) : std::nullopt;
    } catch (soci::soci_error const&) {
        return std::nullopt;
    }
}

}  // namespace crud
