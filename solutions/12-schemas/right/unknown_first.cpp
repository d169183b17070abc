// Replaces: task_update_schema.cpp
//
// Better when: the rules of the whole body are to be read before its fields.

#include "task_update_schema.hpp"

namespace schemas {

Schema<TaskUpdate> task_update_schema()
{
    return Schema<TaskUpdate>("TaskUpdate")
        .refuse_unknown()
        .at_least_one_field()
        .optional("title", &TaskUpdate::title, Text{.at_least = 1, .at_most = 100})
        .optional("status", &TaskUpdate::status, task_status())
        .optional("due_date", &TaskUpdate::due_date, Nullable{Date{}});
}

}  // namespace schemas
