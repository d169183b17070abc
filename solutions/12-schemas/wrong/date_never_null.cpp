// Rejected by: task_create_schema takes a date or null
// Also fails: task_create_schema needs a due date for a task that is being done
// Shows: body.due_date: string_type
// Replaces: task_create_schema.cpp
// Looks like: a due date of null is refused: the kind is not Nullable.

#include "task_create_schema.hpp"

namespace schemas {

Schema<TaskCreate> task_create_schema()
{
    return Schema<TaskCreate>("TaskCreate")
        .required("title", &TaskCreate::title, Text{.at_least = 1, .at_most = 100})
        .defaulted("status", &TaskCreate::status, task_status())
        .optional("due_date", &TaskCreate::due_date, Date{})
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
