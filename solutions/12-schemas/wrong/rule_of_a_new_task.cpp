// Rejected by: task_update_schema needs no due date for a task that is being done
// Shows: body.due_date: value_error
// Replaces: task_update_schema.cpp
// Looks like: The rule for a new task is asked of a change, too. The task may have its date already.

#include "task_update_schema.hpp"

namespace schemas {

Schema<TaskUpdate> task_update_schema()
{
    return Schema<TaskUpdate>("TaskUpdate")
        .optional("title", &TaskUpdate::title, Text{.at_least = 1, .at_most = 100})
        .optional("status", &TaskUpdate::status, task_status())
        .optional("due_date", &TaskUpdate::due_date, Nullable{Date{}})
        .refuse_unknown()
        .at_least_one_field()
        .rule([](TaskUpdate const& change, Problems& problems) {
            if (change.status == TaskStatus::doing && !change.due_date) {
                problems.at("due_date",
                            [&] { problems.add("value_error", "a date is expected"); });
            }
        });
}

}  // namespace schemas
