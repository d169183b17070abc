// Rejected by: task_create_schema needs a due date for a task that is being done
// Shows: body.due_date: value_error
// Replaces: task_create_schema.cpp
// Looks like: The rule asks a date of every status but todo.

#include "task_create_schema.hpp"

namespace schemas {

Schema<TaskCreate> task_create_schema()
{
    return Schema<TaskCreate>("TaskCreate")
        .required("title", &TaskCreate::title, Text{.at_least = 1, .at_most = 100})
        .defaulted("status", &TaskCreate::status, task_status())
        .defaulted("due_date", &TaskCreate::due_date, Nullable{Date{}})
        .rule([](TaskCreate const& task, Problems& problems) {
            if (task.status != TaskStatus::todo && !task.due_date) {
                problems.at("due_date", [&] {
                    problems.add("value_error", "a task that is being done has a date");
                });
            }
        });
}

}  // namespace schemas
