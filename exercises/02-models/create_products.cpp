// Exercise 02, task 1: make the table `products`
//
// After each change, in the workbook's folder:  ctest -R lesson02

#include "create_products.hpp"

#include "workbook/todo.hpp"

namespace models {

// TODO: one CREATE TABLE whose rules refuse what the contract says.
void create_products(soci::session& sql)
{
    workbook::todo("create_products", sql);
}

}  // namespace models
