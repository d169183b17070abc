// Rejected by: get_product_by_sku gives nothing for a sku that no product has
// Also fails: get_product_by_sku compares byte by byte
// Replaces: get_product_by_sku.cpp
// Looks like: this function does not ask whether a row was read; the variables keep what they had.
//
// into() leaves its variable alone when there is no row. A program that goes on with
// the id 0 writes to no row, or to a wrong one.

#include "product_repository.hpp"

namespace crud {

std::optional<Product> get_product_by_sku(soci::session& sql, std::string const& sku)
{
    Product product;
    sql << "SELECT id, sku, name, description, price_cents FROM products"
           " WHERE sku = :sku",
        soci::use(sku), soci::into(product.id), soci::into(product.sku),
        soci::into(product.name), soci::into(product.description),
        soci::into(product.price_cents);
    return product;
}

}  // namespace crud
