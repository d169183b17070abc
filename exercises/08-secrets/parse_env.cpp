// Exercise 08, task 1: read a .env file
//
// After each change, in the workbook's folder:  ctest -R lesson08

#include "parse_env.hpp"

#include "workbook/todo.hpp"

// TODO: go through the text line by line, by the nine rules in parse_env.hpp. An error
// names the file and the line, and never what stands there.
EnvValues parse_env(std::string_view text, std::string const& file)
{
    workbook::todo("parse_env", text, file);
}
