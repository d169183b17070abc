// Rejected by: task_create_schema needs a due date for a task that is being done
// Shows: body.due_date: missing
// Replaces: task_create_schema.cpp
// Looks like: the problem of the rule has the type "missing"; the contract asks for "value_error".

#include "task_create_schema.hpp"

namespace schemas {

Schema<TaskCreate> task_create_schema()
{
    return Schema<TaskCreate>("TaskCreate")
        .required("title", &TaskCreate::title, Text{.at_least = 1, .at_most = 100})
        .defaulted("status", &TaskCreate::status, task_status())
        .defaulted("due_date", &TaskCreate::due_date, Nullable{Date{}})
        .rule([](TaskCreate const& task, Problems& problems) {
            if (task.status == TaskStatus::doing && !task.due_date) {
                problems.at("due_date", [&] {
                    problems.add("missing", "a task that is being done needs a date");
                });
            }
        });
}

}  // namespace schemas
