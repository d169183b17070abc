// Replaces: task_create_schema.cpp
//
// Better when: some fields are added by a condition, or in a loop: the schema is a variable that grows.

#include "task_create_schema.hpp"

namespace schemas {

Schema<TaskCreate> task_create_schema()
{
    Schema<TaskCreate> schema("TaskCreate");
    schema.required("title", &TaskCreate::title, Text{.at_least = 1, .at_most = 100});
    schema.defaulted("status", &TaskCreate::status, task_status());
    schema.defaulted("due_date", &TaskCreate::due_date, Nullable{Date{}});
    schema.rule([](TaskCreate const& task, Problems& problems) {
        if (task.status == TaskStatus::doing && !task.due_date) {
            problems.at("due_date", [&] {
                problems.add("value_error",
                             "a task that is being done needs a due date");
            });
        }
    });
    return schema;
}

}  // namespace schemas
