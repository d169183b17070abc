// Rejected by: task_update_schema tells a due date of null from one that was left out
// Also fails: task_update_schema needs no due date for a task that is being done
// Shows: nothing
// Replaces: task_update_schema.cpp
// Looks like: null and left out are the same here, so the due date of null is lost.

#include "task_update_schema.hpp"

namespace schemas {

namespace {

struct NullIsNothing : Nullable<Date> {
    std::optional<Value> read(json const& in, Problems& problems) const
    {
        return in.is_null() ? std::nullopt : Nullable<Date>::read(in, problems);
    }
};

}  // namespace

Schema<TaskUpdate> task_update_schema()
{
    return Schema<TaskUpdate>("TaskUpdate")
        .optional("title", &TaskUpdate::title, Text{.at_least = 1, .at_most = 100})
        .optional("status", &TaskUpdate::status, task_status())
        .optional("due_date", &TaskUpdate::due_date, NullIsNothing{})
        .at_least_one_field()
        .refuse_unknown();
}

}  // namespace schemas
