// Exercise 07, task 3: split one column into two, and be able to go back

#include "split_name.hpp"

#include "workbook/todo.hpp"

namespace migrations {

// TODO: write the SQL of both parts. A raw string literal, R"(...)", holds it well.
std::string split_name()
{
    workbook::todo("split_name");
}

}  // namespace migrations
