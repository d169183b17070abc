// Rejected by: find_product reads each status from its text
// Also fails: a product comes back whole from the table of create_products
// Also fails: find_product does not depend on the order of the columns
// Also fails: find_product reads a product that another program wrote
// Also fails: find_product reads a time beyond the year 2262
// Also fails: find_product reads ids beyond 32 bits
// Also fails: find_product refuses a status that it does not know
// Shows: 17, Lamp, 'Brass', 2450, draft, at 1706691900
// Replaces: find_product.cpp
// Looks like: the column is read as the number of the enum; it holds the text, and a text that is not a number is read as 0.
//
// soci::into(product.status) reads the text that enum_texts names.

#include "find_product.hpp"

namespace models {

std::optional<Product> find_product(soci::session& sql, long long id)
{
    Product product;
    int status = 0;
    sql << "SELECT id, name, description, price_cents, status, created_at"
           " FROM products WHERE id = :id",
        soci::use(id), soci::into(product.id), soci::into(product.name),
        soci::into(product.description), soci::into(product.price_cents),
        soci::into(status), soci::into(product.created_at);
    if (!sql.got_data()) {
        return std::nullopt;
    }
    product.status = static_cast<ProductStatus>(status);
    return product;
}

}  // namespace models
