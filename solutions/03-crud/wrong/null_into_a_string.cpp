// Rejected by: get_product reads NULL as nothing and the empty text as a text
// Also fails: get_product takes every id and reads prices beyond 32 bits
// Throws: soci::soci_error
// Replaces: get_product.cpp
// Looks like: NULL is read into a std::string, which SOCI refuses with an exception.
//
// The first product without a description is the first that cannot be read.

#include "product_repository.hpp"

namespace crud {

std::optional<Product> get_product(soci::session& sql, long long id)
{
    Product product;
    std::string description;
    sql << "SELECT id, sku, name, description, price_cents FROM products"
           " WHERE id = :id",
        soci::use(id), soci::into(product.id), soci::into(product.sku),
        soci::into(product.name), soci::into(description),
        soci::into(product.price_cents);
    product.description = description;
    return sql.got_data() ? std::optional(product) : std::nullopt;
}

}  // namespace crud
