// Rejected by: update_product with nothing given says whether there is the product
// Also fails: update_product binds every value
// Also fails: update_product sends one statement whatever is given
// Replaces: update_product.cpp
// Looks like: with nothing given, the UPDATE has an empty list of assignments, which is not valid SQL.
//
// "Nothing to change" is a request like any other: a form sent without changes.

#include "product_repository.hpp"

#include "workbook/sqlite_errors.hpp"

namespace crud {

bool update_product(soci::session& sql, long long id, ProductChanges const& changes)
{
    std::string assignments;
    soci::statement update(sql);
    auto const assign = [&](std::string const& column, auto const& value) {
        if (value) {
            assignments += (assignments.empty() ? "" : ", ") + column + " = :" + column;
            update.exchange(soci::use(*value, column));
        }
    };
    assign("sku", changes.sku);
    assign("name", changes.name);
    assign("description", changes.description);
    assign("price_cents", changes.price_cents);
    update.exchange(soci::use(id, "id"));
    update.alloc();
    update.prepare("UPDATE products SET " + assignments + " WHERE id = :id");
    update.define_and_bind();
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
