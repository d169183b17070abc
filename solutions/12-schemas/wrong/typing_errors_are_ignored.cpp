// Rejected by: task_update_schema refuses a field of another name
// Shows: title 'Pay'
// Replaces: task_update_schema.cpp
// Looks like: unknown fields are ignored, so a misspelt name changes nothing and says nothing.

#include "task_update_schema.hpp"

namespace schemas {

Schema<TaskUpdate> task_update_schema()
{
    return Schema<TaskUpdate>("TaskUpdate")
        .optional("title", &TaskUpdate::title, Text{.at_least = 1, .at_most = 100})
        .optional("status", &TaskUpdate::status, task_status())
        .optional("due_date", &TaskUpdate::due_date, Nullable{Date{}})
        .at_least_one_field();
}

}  // namespace schemas
