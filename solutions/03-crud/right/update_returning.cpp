// Replaces: update_product.cpp
// Better when: the caller wants to see the product as it is now: RETURNING can give all
// of it, by the same statement.
//
// A text is put together from the fields that are given; no field is an assignment that
// changes nothing.

#include "product_repository.hpp"

#include "workbook/sqlite_errors.hpp"

namespace crud {

bool update_product(soci::session& sql, long long id, ProductChanges const& changes)
{
    std::string assignments = "id = id";
    soci::statement update(sql);
    long long found = 0;
    if (changes.sku) {
        assignments += ", sku = :sku";
        update.exchange(soci::use(*changes.sku, "sku"));
    }
    if (changes.name) {
        assignments += ", name = :name";
        update.exchange(soci::use(*changes.name, "name"));
    }
    if (changes.description) {
        assignments += ", description = :description";
        update.exchange(soci::use(*changes.description, "description"));
    }
    if (changes.price_cents) {
        assignments += ", price_cents = :price_cents";
        update.exchange(soci::use(*changes.price_cents, "price_cents"));
    }
    update.exchange(soci::use(id, "id"));
    update.exchange(soci::into(found));
    update.alloc();
    update.prepare("UPDATE products SET " + assignments +
                   " WHERE id = :id RETURNING id");
    update.define_and_bind();
    try {
        return update.execute(true);
    } catch (soci::soci_error const&) {
        if (workbook::sqlite_problem(sql) == workbook::SqliteProblem::unique) {
            throw SkuTaken(changes.sku.value_or(""));
        }
        throw;
    }
}

}  // namespace crud
