// Exercise 08, task 6, core, 20 minutes: what one line sets

#include "parse_env.hpp"

#include "workbook/todo.hpp"

namespace secrets {

// TODO: find the name by rules 2 and 3. A reason shows nothing of the line.
std::optional<EnvLine> env_line(std::string_view line)
{
    workbook::todo("env_line", line);
}

}  // namespace secrets
