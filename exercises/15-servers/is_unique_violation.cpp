#include "is_unique_violation.hpp"

#include "workbook/todo.hpp"

namespace servers {

// TODO: 1. Ask first which database it is. A number means something in that one only.
bool is_unique_violation(DatabaseError const&)
{
    workbook::todo("is_unique_violation");
}

}  // namespace servers
