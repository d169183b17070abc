// Rejected by: task_create_schema has a status and a date for a title alone
// Also fails: task_create_schema describes itself
// Also fails: task_create_schema ignores other fields
// Also fails: task_create_schema needs a title
// Also fails: task_create_schema takes 100 characters and no more
// Also fails: task_create_schema takes a date or null
// Also fails: task_create_schema trims the title and then counts
// Shows: body.status: missing
// Replaces: task_create_schema.cpp
// Looks like: the status has to be there. The contract gives it a value when it is left out.

#include "task_create_schema.hpp"

namespace schemas {

Schema<TaskCreate> task_create_schema()
{
    return Schema<TaskCreate>("TaskCreate")
        .required("title", &TaskCreate::title, Text{.at_least = 1, .at_most = 100})
        .required("status", &TaskCreate::status, task_status())
        .defaulted("due_date", &TaskCreate::due_date, Nullable{Date{}})
        .rule([](TaskCreate const& task, Problems& problems) {
            if (task.status == TaskStatus::doing && !task.due_date) {
                problems.at("due_date", [&] {
                    problems.add("value_error",
                                 "a task that is being done needs a due date");
                });
            }
        });
}

}  // namespace schemas
