// Rejected by: get_product_by_sku finds the product with the sku
// Also fails: get_product_by_sku compares byte by byte
// Also fails: get_product_by_sku finds a product whose sku is empty or has blanks
// Also fails: get_product_by_sku reads ids and prices beyond 32 bits
// Replaces: get_product_by_sku.cpp
// Looks like: a member is forgotten: the sku is known already, so it is neither read nor set.
//
// Every member of the result has to get its value somewhere.

#include "product_repository.hpp"

#include "workbook/sqlite_errors.hpp"

namespace crud {

std::optional<Product> get_product_by_sku(soci::session& sql, std::string const& sku)
{
    Product product;
    sql << "SELECT id, name, description, price_cents FROM products"
           " WHERE sku = :sku",
        soci::use(sku), soci::into(product.id), soci::into(product.name),
        soci::into(product.description), soci::into(product.price_cents);
    return sql.got_data() ? std::optional(product) : std::nullopt;
}

}  // namespace crud
