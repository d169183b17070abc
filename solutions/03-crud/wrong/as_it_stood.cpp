// Rejected by: update_product sends one statement whatever is given
// Also fails: update_product throws SkuTaken and changes nothing
// Also fails: update_product works inside a transaction of the caller
// Replaces: update_product.cpp
// Looks like: a refusal of SQLite's passes through as it is, and more than one statement is sent.
//
// The file as it stood before the task was begun.

#include "product_repository.hpp"

namespace crud {

bool update_product(soci::session& sql, long long id, ProductChanges const& changes)
{
    Product product;
    sql << "SELECT sku, name, description, price_cents FROM products WHERE id = :id",
        soci::use(id), soci::into(product.sku), soci::into(product.name),
        soci::into(product.description), soci::into(product.price_cents);
    if (!sql.got_data()) {
        return false;
    }
    product.sku = changes.sku.value_or(product.sku);
    product.name = changes.name.value_or(product.name);
    product.description = changes.description.value_or(product.description);
    product.price_cents = changes.price_cents.value_or(product.price_cents);
    sql << "UPDATE products SET sku = :sku, name = :name, description = :description,"
           " price_cents = :price_cents WHERE id = :id",
        soci::use(product.sku), soci::use(product.name), soci::use(product.description),
        soci::use(product.price_cents), soci::use(id);
    return true;
}

}  // namespace crud
