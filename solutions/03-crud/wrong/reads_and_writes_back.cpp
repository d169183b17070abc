// Rejected by: update_product sends one statement whatever is given
// Shows: 2 statements
// Replaces: update_product.cpp
// Looks like: the product is read, changed in memory and written back whole; what somebody else wrote in between is lost.
//
// It goes wrong only when two people work at once, and then nobody sees why.

#include "product_repository.hpp"

#include "workbook/sqlite_errors.hpp"

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
    try {
        sql << "UPDATE products SET sku = :sku, name = :name,"
               " description = :description, price_cents = :price_cents"
               " WHERE id = :id",
            soci::use(product.sku), soci::use(product.name),
            soci::use(product.description), soci::use(product.price_cents),
            soci::use(id);
    } catch (soci::soci_error const&) {
        if (workbook::sqlite_problem(sql) == workbook::SqliteProblem::unique) {
            throw SkuTaken(product.sku);
        }
        throw;
    }
    return true;
}

}  // namespace crud
