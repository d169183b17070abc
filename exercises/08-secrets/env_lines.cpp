// Exercise 08, task 4, core, 10 minutes: the lines of a text

#include "parse_env.hpp"

#include "workbook/todo.hpp"

namespace secrets {

// TODO: cut the text at its line ends (rule 1). A CR before a line end is part of it.
std::vector<std::string> env_lines(std::string_view text)
{
    workbook::todo("env_lines", text);
}

}  // namespace secrets
