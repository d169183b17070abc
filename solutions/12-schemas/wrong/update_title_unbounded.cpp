// Rejected by: task_update_schema has the bounds of a title and a date
// Shows: title ''
// Replaces: task_update_schema.cpp
// Looks like: the title of a change has no bounds, so a change can give a title that a new task may not have.

#include "task_update_schema.hpp"

namespace schemas {

Schema<TaskUpdate> task_update_schema()
{
    return Schema<TaskUpdate>("TaskUpdate")
        .optional("title", &TaskUpdate::title, Text{})
        .optional("status", &TaskUpdate::status, task_status())
        .optional("due_date", &TaskUpdate::due_date, Nullable{Date{}})
        .at_least_one_field()
        .refuse_unknown();
}

}  // namespace schemas
