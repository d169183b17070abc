// Rejected by: update_product binds every value
// Also fails: update_product keeps text of every kind as it is
// Replaces: update_product.cpp
// Looks like: the new values are put into the text of the UPDATE, with their quotes doubled by hand.
//
// A bound value needs no quotes, and can never become SQL.

#include "product_repository.hpp"

#include "workbook/sqlite_errors.hpp"

namespace crud {

bool update_product(soci::session& sql, long long id, ProductChanges const& changes)
{
    auto const quoted = [](std::string const& text) {
        std::string all = "'";
        for (char const c : text) {
            all += c == '\'' ? "''" : std::string(1, c);
        }
        return all + "'";
    };
    std::string assignments = "id = id";
    if (changes.sku) {
        assignments += ", sku = " + quoted(*changes.sku);
    }
    if (changes.name) {
        assignments += ", name = " + quoted(*changes.name);
    }
    if (changes.description) {
        assignments += ", description = " +
                       (*changes.description ? quoted(**changes.description) : "NULL");
    }
    if (changes.price_cents) {
        assignments += ", price_cents = " + std::to_string(*changes.price_cents);
    }
    soci::statement update =
        (sql.prepare << "UPDATE products SET " + assignments + " WHERE id = :id",
         soci::use(id));
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
