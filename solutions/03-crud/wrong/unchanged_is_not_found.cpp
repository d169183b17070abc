// Rejected by: update_product finds a product whose values are so already
// Replaces: update_product.cpp
// Looks like: only rows that differ are counted; a product that has the given value already is reported as missing.
//
// The question is whether there is such a product, and not whether something changed.

#include "product_repository.hpp"

#include "workbook/sqlite_errors.hpp"

namespace crud {

namespace {

bool is_there(soci::session& sql, long long id)
{
    int found = 0;
    sql << "SELECT 1 FROM products WHERE id = :id", soci::use(id), soci::into(found);
    return sql.got_data();
}

}  // namespace

bool update_product(soci::session& sql, long long id, ProductChanges const& changes)
{
    std::string assignments;
    soci::statement update(sql);
    // The column names are these four, from here; none comes from outside.
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
        return is_there(sql, id);
    }
    update.exchange(soci::use(id, "id"));
    update.alloc();
    std::string const differs =
        changes.price_cents ? " AND price_cents <> :price_cents" : "";
    update.prepare("UPDATE products SET " + assignments + " WHERE id = :id" + differs);
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
