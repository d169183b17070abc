// Rejected by: update_product lets every other refusal through as it is
// Shows: SkuTaken, naming LAMP-2
// Replaces: update_product.cpp
// Looks like: a refusal is blamed on the sku because a sku was given; the cause may have been the price.
//
// SQLite's error code says which rule was broken.

#include "product_repository.hpp"

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
    update.prepare("UPDATE products SET " + assignments + " WHERE id = :id");
    update.define_and_bind();
    try {
        update.execute(true);
    } catch (soci::soci_error const&) {
        if (changes.sku) {
            throw SkuTaken(changes.sku.value_or(""));
        }
        throw;
    }
    return update.get_affected_rows() == 1;
}

}  // namespace crud
