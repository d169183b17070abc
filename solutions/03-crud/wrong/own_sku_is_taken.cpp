// Rejected by: update_product lets a product be given the sku that it has
// Also fails: update_product finds a product whose values are so already
// Also fails: update_product sends one statement whatever is given
// Replaces: update_product.cpp
// Looks like: the sku is looked for before the UPDATE, and the product itself is found to have it.
//
// The UNIQUE constraint knows which row is meant. A search before it has to be told,
// and is out of date anyway.

#include "product_repository.hpp"

namespace crud {

bool update_product(soci::session& sql, long long id, ProductChanges const& changes)
{
    if (changes.sku) {
        int taken = 0;
        sql << "SELECT count(*) FROM products WHERE sku = :sku",
            soci::use(*changes.sku), soci::into(taken);
        if (taken > 0) {
            throw SkuTaken(*changes.sku);
        }
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
         soci::use(description), soci::use(changes.price_cents), soci::use(id));
    update.execute(true);
    return update.get_affected_rows() == 1;
}

}  // namespace crud
