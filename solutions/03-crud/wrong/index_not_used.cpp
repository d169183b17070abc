// Rejected by: get_product_by_sku asks for one product and no other
// Shows: 2 rows scanned
// Replaces: get_product_by_sku.cpp
// Looks like: the sku is compared as a BLOB, to be sure of its bytes; the index that UNIQUE brings holds texts, and SQLite goes through all products.
//
// = on a TEXT column compares byte by byte already.

#include "product_repository.hpp"

#include "workbook/sqlite_errors.hpp"

namespace crud {

std::optional<Product> get_product_by_sku(soci::session& sql, std::string const& sku)
{
    Product product;
    sql << "SELECT id, sku, name, description, price_cents FROM products"
           " WHERE CAST(sku AS BLOB) = CAST(:sku AS BLOB)",
        soci::use(sku), soci::into(product.id), soci::into(product.sku),
        soci::into(product.name), soci::into(product.description),
        soci::into(product.price_cents);
    return sql.got_data() ? std::optional(product) : std::nullopt;
}

}  // namespace crud
