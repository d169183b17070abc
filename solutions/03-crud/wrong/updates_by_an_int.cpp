// Rejected by: update_product changes no other product
// Replaces: update_product.cpp
// Looks like: the id passes through an int; beyond 32 bits it becomes the id of another product, and that one is changed.
//
// soci::use(id) takes the long long as it is.

#include "product_repository.hpp"

#include "workbook/sqlite_errors.hpp"

namespace crud {

bool update_product(soci::session& sql, long long id, ProductChanges const& changes)
{
    auto const key = static_cast<int>(id);
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
         soci::use(description), soci::use(changes.price_cents), soci::use(key));
    try {
        update.execute(true);
    } catch (soci::soci_error const&) {
        if (workbook::sqlite_problem(sql) == workbook::SqliteProblem::unique) {
            throw SkuTaken(changes.sku.value_or(""));
        }
        throw;
    }
    return update.get_affected_rows() == 1;
}

}  // namespace crud
