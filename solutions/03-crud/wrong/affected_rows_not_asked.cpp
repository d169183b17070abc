// Rejected by: update_product says that there is no such product
// Also fails: update_product changes no other product
// Replaces: update_product.cpp
// Looks like: an UPDATE without an error is taken for an UPDATE of a row; the number of rows is not asked for.
//
// UPDATE changes all rows that match, and zero is a number like any other.

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
    if (assignments.empty()) {
        int found = 0;
        sql << "SELECT 1 FROM products WHERE id = :id", soci::use(id),
            soci::into(found);
        return sql.got_data();
    }
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
    return true;
}

}  // namespace crud
