// Rejected by: task_create_schema needs a due date for a task that is being done
// Throws: std::invalid_argument
// Replaces: task_create_schema.cpp
// Looks like: the rule throws. An exception that is not Invalid is not an answer to a body.

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
                static_cast<void>(problems);
                throw std::invalid_argument("a due date is needed");
            }
        });
}

}  // namespace schemas
