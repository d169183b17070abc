// Rejected by: get_product sends one statement and binds the id
// Replaces: get_product.cpp
// Looks like: the id is compared as a text, so the key is of no use: SQLite converts and compares the id of every product.
//
// WHERE id = :id, with the number that the id is, is a look-up by the key.

#include "product_repository.hpp"

#include "workbook/sqlite_errors.hpp"

namespace crud {

std::optional<Product> get_product(soci::session& sql, long long id)
{
    std::string const key = std::to_string(id);
    Product product;
    sql << "SELECT id, sku, name, description, price_cents FROM products"
           " WHERE CAST(id AS TEXT) = :id",
        soci::use(key), soci::into(product.id), soci::into(product.sku),
        soci::into(product.name), soci::into(product.description),
        soci::into(product.price_cents);
    return sql.got_data() ? std::optional(product) : std::nullopt;
}

}  // namespace crud
