// Rejected by: task_create_schema takes a status by its name
// Shows: 'Pay' todo no date
// Replaces: task_create_schema.cpp
// Looks like: a status of null is taken for one that was left out. Null was sent, and it is no status.

#include "task_create_schema.hpp"

namespace schemas {

namespace {

struct NullIsTodo : OneOf<TaskStatus> {
    NullIsTodo() : OneOf<TaskStatus>(task_status()) {}

    std::optional<TaskStatus> read(json const& in, Problems& problems) const
    {
        return in.is_null() ? TaskStatus::todo : OneOf<TaskStatus>::read(in, problems);
    }
};

}  // namespace

Schema<TaskCreate> task_create_schema()
{
    return Schema<TaskCreate>("TaskCreate")
        .required("title", &TaskCreate::title, Text{.at_least = 1, .at_most = 100})
        .defaulted("status", &TaskCreate::status, NullIsTodo{})
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
