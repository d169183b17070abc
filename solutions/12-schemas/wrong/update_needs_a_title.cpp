// Rejected by: task_update_schema reads the fields that were given and no others
// Also fails: task_update_schema needs no due date for a task that is being done
// Also fails: task_update_schema tells a due date of null from one that was left out
// Shows: body.title: missing
// Replaces: task_update_schema.cpp
// Looks like: a change has to name the title, even when only the status changes.

#include "task_update_schema.hpp"

namespace schemas {

Schema<TaskUpdate> task_update_schema()
{
    return Schema<TaskUpdate>("TaskUpdate")
        .rule([](TaskUpdate const& change, Problems& problems) {
            if (!change.title) {
                problems.at("title",
                            [&] { problems.add("missing", "the title is missing"); });
            }
        })
        .optional("title", &TaskUpdate::title, Text{.at_least = 1, .at_most = 100})
        .optional("status", &TaskUpdate::status, task_status())
        .optional("due_date", &TaskUpdate::due_date, Nullable{Date{}})
        .at_least_one_field()
        .refuse_unknown();
}

}  // namespace schemas
