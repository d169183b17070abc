#include "task_update_schema.hpp"

#include "workbook/todo.hpp"

namespace schemas {

// TODO: 3a. Describe the three fields, and what is asked of the body as a whole.
Schema<TaskUpdate> task_update_schema()
{
    workbook::todo("task_update_schema");
}

}  // namespace schemas
