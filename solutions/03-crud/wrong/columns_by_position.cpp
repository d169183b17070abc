// Rejected by: get_product reads each field
// Also fails: get_product takes every id and reads prices beyond 32 bits
// Replaces: get_product.cpp
// Looks like: the variables are not in the order of the SELECT: the sku and the name are swapped.
//
// soci::into takes the columns by position.

#include "product_repository.hpp"

#include "workbook/sqlite_errors.hpp"

namespace crud {

std::optional<Product> get_product(soci::session& sql, long long id)
{
    Product product;
    sql << "SELECT id, sku, name, description, price_cents FROM products"
           " WHERE id = :id",
        soci::use(id), soci::into(product.id), soci::into(product.name),
        soci::into(product.sku), soci::into(product.description),
        soci::into(product.price_cents);
    return sql.got_data() ? std::optional(product) : std::nullopt;
}

}  // namespace crud
