// Exercise 02, task 2: store a Product, and read it back
//
// conversions.hpp, which product.hpp includes, lets soci::use and soci::into take every
// member of a Product.

#include "product_mapping.hpp"

#include "workbook/todo.hpp"

namespace models {

// TODO: name the columns in the INSERT, bind the members, return the new id.
long long add_product(soci::session& sql, Product const& product)
{
    workbook::todo("add_product", sql, product);
}

// TODO: name the columns in the SELECT, and tell "no such row" from a row.
std::optional<Product> find_product(soci::session& sql, long long id)
{
    workbook::todo("find_product", sql, id);
}

}  // namespace models
