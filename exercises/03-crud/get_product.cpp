// Exercise 03, task 2: read one
//
// Both functions give std::nullopt when there is no such product.

#include "product_repository.hpp"

#include "workbook/todo.hpp"

namespace crud {

// TODO: read the product with this id.
std::optional<Product> get_product(soci::session& sql, long long id)
{
    workbook::todo("get_product", sql, id);
}

// TODO: read the product with this sku.
std::optional<Product> get_product_by_sku(soci::session& sql, std::string const& sku)
{
    workbook::todo("get_product_by_sku", sql, sku);
}

}  // namespace crud
