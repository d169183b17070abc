// Exercise 02, task 7, stretch, 15 minutes: carry a whole Product

#include "product_conversion.hpp"

#include "workbook/todo.hpp"

// TODO: get each member by the name of its column, and give it a type.
void soci::type_conversion<models::Product>::from_base(soci::values const& row,
                                                       soci::indicator,
                                                       models::Product& product)
{
    workbook::todo("from_base", row, product);
}

// TODO: set each column, with the type by which from_base gets it.
void soci::type_conversion<models::Product>::to_base(models::Product const& product,
                                                     soci::values& row,
                                                     soci::indicator& state)
{
    workbook::todo("to_base", product, row, state);
}
