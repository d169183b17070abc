// Exercise 07, task 5, core, 20 minutes: split one column into two

#include "split_name.hpp"

#include "workbook/todo.hpp"

namespace migrations {

// TODO: write the SQL of the way there. A raw string literal, R"(...)", is good for it.
std::string split_name_up()
{
    workbook::todo("split_name_up");
}

}  // namespace migrations
