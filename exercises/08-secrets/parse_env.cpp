// Exercise 08, task 7, core, 15 minutes: read a .env file

#include "parse_env.hpp"

#include "workbook/todo.hpp"

namespace secrets {

// TODO: go through env_lines, and give each reason its file and its line.
EnvValues parse_env(std::string_view text, std::string const& file)
{
    workbook::todo("parse_env", text, file);
}

}  // namespace secrets
