// Rejected by: find_product refuses a status that it does not know
// Replaces: find_product.cpp
// Looks like: a status that no branch knows becomes a draft; the next save would write that guess back over what was there.
//
// from_text throws for an unknown text, and so does soci::into(product.status).

#include "find_product.hpp"

namespace models {

std::optional<Product> find_product(soci::session& sql, long long id)
{
    Product product;
    std::string status;
    sql << "SELECT id, name, description, price_cents, status, created_at"
           " FROM products WHERE id = :id",
        soci::use(id), soci::into(product.id), soci::into(product.name),
        soci::into(product.description), soci::into(product.price_cents),
        soci::into(status), soci::into(product.created_at);
    if (!sql.got_data()) {
        return std::nullopt;
    }
    if (status == "active") {
        product.status = ProductStatus::active;
    } else if (status == "retired") {
        product.status = ProductStatus::retired;
    } else {
        product.status = ProductStatus::draft;
    }
    return product;
}

}  // namespace models
