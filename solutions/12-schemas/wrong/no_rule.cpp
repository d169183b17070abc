// Rejected by: task_create_schema needs a due date for a task that is being done
// Shows: 'Pay' doing no date
// Replaces: task_create_schema.cpp
// Looks like: the rule is missing: a task that is being done has no due date.

#include "task_create_schema.hpp"

namespace schemas {

Schema<TaskCreate> task_create_schema()
{
    return Schema<TaskCreate>("TaskCreate")
        .required("title", &TaskCreate::title, Text{.at_least = 1, .at_most = 100})
        .defaulted("status", &TaskCreate::status, task_status())
        .defaulted("due_date", &TaskCreate::due_date, Nullable{Date{}});
}

}  // namespace schemas
