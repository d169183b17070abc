// Replaces: find_product.cpp
// Better when: many statements read the whole struct: its type_conversion (task 7) is
// written once, and a rowset can give one object after the other.

#include "find_product.hpp"

#include "product_conversion.hpp"

namespace models {

std::optional<Product> find_product(soci::session& sql, long long id)
{
    Product product;
    sql << std::string("SELECT ") + product_columns + " FROM products WHERE id = :id",
        soci::use(id), soci::into(product);
    return sql.got_data() ? std::optional(product) : std::nullopt;
}

}  // namespace models
