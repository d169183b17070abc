#include "task_create_schema.hpp"

#include "workbook/todo.hpp"

namespace schemas {

// TODO: 2. Describe the three fields with the kinds of engine/kinds.hpp, and add the
// rule.
Schema<TaskCreate> task_create_schema()
{
    workbook::todo("task_create_schema");
}

}  // namespace schemas
