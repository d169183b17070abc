// Rejected by: task_update_schema needs at least one field
// Shows: nothing
// Replaces: task_update_schema.cpp
// Looks like: a body without a field is accepted, and changes nothing.

#include "task_update_schema.hpp"

namespace schemas {

Schema<TaskUpdate> task_update_schema()
{
    return Schema<TaskUpdate>("TaskUpdate")
        .optional("title", &TaskUpdate::title, Text{.at_least = 1, .at_most = 100})
        .optional("status", &TaskUpdate::status, task_status())
        .optional("due_date", &TaskUpdate::due_date, Nullable{Date{}})
        .refuse_unknown();
}

}  // namespace schemas
