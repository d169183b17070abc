// Rejected by: update_product leaves what is not given
// Also fails: update_product works inside a transaction of the caller
// Replaces: update_product.cpp
// Looks like: a field that is not given is written as NULL, as if "not given" and "no value" were the same.
//
// The columns that are NOT NULL refuse, which hides the mistake until somebody changes
// all three of them; the description is lost silently.

#include "product_repository.hpp"

#include "workbook/sqlite_errors.hpp"

namespace crud {

bool update_product(soci::session& sql, long long id, ProductChanges const& changes)
{
    std::optional<std::string> const description =
        changes.description.value_or(std::nullopt);
    soci::statement update =
        (sql.prepare << "UPDATE products SET sku = coalesce(:sku, sku),"
                        " name = coalesce(:name, name), description = :description,"
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

}  // namespace crud
