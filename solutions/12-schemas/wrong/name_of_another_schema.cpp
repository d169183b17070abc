// Rejected by: task_update_schema describes itself
// Shows: "TaskCreate"
// Replaces: task_update_schema.cpp
// Looks like: The schema was copied from the other one, with its name.

#include "task_update_schema.hpp"

namespace schemas {

Schema<TaskUpdate> task_update_schema()
{
    return Schema<TaskUpdate>("TaskCreate")
        .optional("title", &TaskUpdate::title, Text{.at_least = 1, .at_most = 100})
        .optional("status", &TaskUpdate::status, task_status())
        .optional("due_date", &TaskUpdate::due_date, Nullable{Date{}})
        .refuse_unknown()
        .at_least_one_field();
}

}  // namespace schemas
