// Replaces: task_create_schema.cpp
//
// Better when: the rule is long, or is used by another schema too: then it is a function with a name.

#include "task_create_schema.hpp"

namespace schemas {

namespace {

void doing_needs_a_date(TaskCreate const& task, Problems& problems)
{
    if (task.status == TaskStatus::doing && !task.due_date) {
        problems.at("due_date",
                    [&] { problems.add("value_error", "this task needs a due date"); });
    }
}

}  // namespace

Schema<TaskCreate> task_create_schema()
{
    return Schema<TaskCreate>("TaskCreate")
        .required("title", &TaskCreate::title, Text{.at_least = 1, .at_most = 100})
        .defaulted("status", &TaskCreate::status, task_status())
        .defaulted("due_date", &TaskCreate::due_date, Nullable{Date{}})
        .rule(doing_needs_a_date);
}

}  // namespace schemas
