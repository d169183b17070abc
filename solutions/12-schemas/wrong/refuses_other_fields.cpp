// Rejected by: task_create_schema ignores other fields
// Shows: body.id: extra_forbidden, body.internal_note: extra_forbidden
// Replaces: task_create_schema.cpp
// Looks like: fields that are not described are refused; the contract ignores them.

#include "task_create_schema.hpp"

namespace schemas {

Schema<TaskCreate> task_create_schema()
{
    return Schema<TaskCreate>("TaskCreate")
        .required("title", &TaskCreate::title, Text{.at_least = 1, .at_most = 100})
        .defaulted("status", &TaskCreate::status, task_status())
        .defaulted("due_date", &TaskCreate::due_date, Nullable{Date{}})
        .refuse_unknown()
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
