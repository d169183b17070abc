// Exercise 08, task 1, warm-up, 5 minutes: refuse to start without a setting
//
// After each change, in the workbook's folder:  scripts/workbook check 08

#include "required.hpp"

#include "workbook/todo.hpp"

namespace secrets {

// TODO: look the name up, and tell "not set" from "set to nothing" in the error.
std::string required(EnvValues const& values, std::string const& name)
{
    workbook::todo("required", values, name);
}

}  // namespace secrets
