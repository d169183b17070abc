// Rejected by: task_create_schema has a status and a date for a title alone
// Also fails: task_create_schema ignores other fields
// Also fails: task_create_schema needs a due date for a task that is being done
// Also fails: task_create_schema takes 100 characters and no more
// Also fails: task_create_schema takes a date or null
// Also fails: task_create_schema takes a status by its name
// Also fails: task_create_schema trims the title and then counts
// Shows: body.due_date: value_error
// Replaces: task_create_schema.cpp
// Looks like: the rule asks every task for a due date, not only one that is being done.

#include "task_create_schema.hpp"

namespace schemas {

Schema<TaskCreate> task_create_schema()
{
    return Schema<TaskCreate>("TaskCreate")
        .required("title", &TaskCreate::title, Text{.at_least = 1, .at_most = 100})
        .defaulted("status", &TaskCreate::status, task_status())
        .defaulted("due_date", &TaskCreate::due_date, Nullable{Date{}})
        .rule([](TaskCreate const& task, Problems& problems) {
            if (!task.due_date) {
                problems.at("due_date", [&] {
                    problems.add("value_error",
                                 "a task that is being done needs a due date");
                });
            }
        });
}

}  // namespace schemas
