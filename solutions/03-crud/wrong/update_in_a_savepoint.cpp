// Rejected by: update_product sends one statement whatever is given
// Shows: 1 statement, and a transaction of its own
// Replaces: update_product.cpp
// Looks like: the UPDATE has a savepoint around it, which works inside a transaction too; one statement is all or nothing by itself.
//
// Whether several statements belong together is for the caller to say.

#include "product_repository.hpp"

#include "workbook/sqlite_errors.hpp"

namespace crud {

bool update_product(soci::session& sql, long long id, ProductChanges const& changes)
{
    sql << "SAVEPOINT one_product";
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
        bool const taken =
            workbook::sqlite_problem(sql) == workbook::SqliteProblem::unique;
        sql << "ROLLBACK TO one_product";
        sql << "RELEASE one_product";
        if (taken) {
            throw SkuTaken(*changes.sku);
        }
        throw;
    }
    sql << "RELEASE one_product";
    return update.get_affected_rows() == 1;
}

}  // namespace crud
