// Rejected by: task_create_schema trims the title and then counts
// Also fails: task_create_schema needs a due date for a task that is being done
// Also fails: task_create_schema reports all problems at once
// Also fails: task_create_schema takes 100 characters and no more
// Shows: '' todo no date
// Replaces: task_create_schema.cpp
// Looks like: the title has no bounds: Text{} takes 0 to 1000 characters.

#include "task_create_schema.hpp"

namespace schemas {

Schema<TaskCreate> task_create_schema()
{
    return Schema<TaskCreate>("TaskCreate")
        .required("title", &TaskCreate::title, Text{})
        .defaulted("status", &TaskCreate::status, task_status())
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
