// Rejected by: update_product makes the description NULL when NULL is given
// Replaces: update_product.cpp
// Looks like: a NULL that is given is taken for "not given", so a description can never be removed.
//
// coalesce(:new, old) has two cases; the description has three.

#include "product_repository.hpp"

#include "workbook/sqlite_errors.hpp"

bool update_product(soci::session& sql, long long id, ProductChanges const& changes)
{
    std::optional<std::string> const description =
        changes.description.value_or(std::nullopt);
    soci::statement update =
        (sql.prepare << "UPDATE products SET sku = coalesce(:sku, sku),"
                        " name = coalesce(:name, name),"
                        " description = coalesce(:description, description),"
                        " price_cents = coalesce(:price_cents, price_cents)"
                        " WHERE id = :id",
         soci::use(changes.sku), soci::use(changes.name), soci::use(description),
         soci::use(changes.price_cents), soci::use(id));
    try {
        update.execute(true);
    } catch (soci::soci_error const&) {
        if (workbook::sqlite_problem(sql) == workbook::SqliteProblem::unique) {
            throw SkuTaken(*changes.sku);
        }
        throw;
    }
    return update.get_affected_rows() == 1;
}
