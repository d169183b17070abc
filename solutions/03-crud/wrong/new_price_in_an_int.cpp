// Rejected by: update_product writes every field that is given
// Replaces: update_product.cpp
// Looks like: the new price passes through an int; beyond 2 147 483 647 it keeps the lower 32 bits.
//
// soci::use takes a long long as it is.

#include "product_repository.hpp"

#include "workbook/sqlite_errors.hpp"

namespace crud {

bool update_product(soci::session& sql, long long id, ProductChanges const& changes)
{
    std::optional<int> price;
    if (changes.price_cents) {
        price = static_cast<int>(*changes.price_cents);
    }
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
         soci::use(description), soci::use(price), soci::use(id));
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
