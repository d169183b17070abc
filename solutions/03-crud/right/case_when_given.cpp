// Replaces: update_product.cpp
// Better when: the text of the statement must not change, because it is prepared once
// or is reviewed.
//
// One fixed text, in which each column is told whether it is given.

#include "product_repository.hpp"

#include "workbook/sqlite_errors.hpp"

namespace crud {

bool update_product(soci::session& sql, long long id, ProductChanges const& changes)
{
    std::optional<std::string> const description =
        changes.description.value_or(std::nullopt);
    int const description_given = changes.description ? 1 : 0;
    soci::statement update =
        (sql.prepare << "UPDATE products SET sku = coalesce(:sku, sku),"
                        " name = coalesce(:name, name),"
                        " description = CASE WHEN :given THEN :description"
                        "  ELSE description END,"
                        " price_cents = coalesce(:price_cents, price_cents)"
                        " WHERE id = :id",
         soci::use(changes.sku), soci::use(changes.name), soci::use(description_given),
         soci::use(description), soci::use(changes.price_cents), soci::use(id));
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
