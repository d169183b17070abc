// Exercise 03, task 4, core, 15 minutes: read a page

#include "product_repository.hpp"

#include "workbook/todo.hpp"

namespace crud {

// TODO: read one page, in an order that leaves nothing open.
std::vector<Product> list_products(soci::session& sql, long long limit,
                                   long long offset)
{
    workbook::todo("list_products", sql, limit, offset);
}

}  // namespace crud
