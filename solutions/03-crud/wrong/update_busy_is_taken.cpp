// Rejected by: update_product lets every other refusal through as it is
// Shows: SkuTaken, naming PEN-2
// Replaces: update_product.cpp
// Looks like: every refusal that is not a broken CHECK is taken for a taken sku; a locked database is neither.
//
// Name the one kind that has an answer, and let all others through.

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
                        " description = iif(:given, :description, description),"
                        " price_cents = coalesce(:price_cents, price_cents)"
                        " WHERE id = :id",
         soci::use(changes.sku), soci::use(changes.name), soci::use(description_given),
         soci::use(description), soci::use(changes.price_cents), soci::use(id));
    try {
        update.execute(true);
    } catch (soci::soci_error const&) {
        switch (workbook::sqlite_problem(sql)) {
            case workbook::SqliteProblem::check:
            case workbook::SqliteProblem::not_null:
            case workbook::SqliteProblem::raised:
            case workbook::SqliteProblem::other:
                throw;
            default:
                throw SkuTaken(changes.sku.value_or(""));
        }
    }
    return update.get_affected_rows() == 1;
}

}  // namespace crud
