// Rejected by: task_update_schema tells a due date of null from one that was left out
// Also fails: task_update_schema needs no due date for a task that is being done
// Shows: body.due_date: string_type
// Replaces: task_update_schema.cpp
// Looks like: a due date of null is refused, so a date can never be cleared.

#include "task_update_schema.hpp"

namespace schemas {

namespace {

struct DateOnly : Nullable<Date> {
    std::optional<Value> read(json const& in, Problems& problems) const
    {
        auto const date = kind.read(in, problems);
        return date ? std::optional(Value(*date)) : std::nullopt;
    }
};

}  // namespace

Schema<TaskUpdate> task_update_schema()
{
    return Schema<TaskUpdate>("TaskUpdate")
        .optional("title", &TaskUpdate::title, Text{.at_least = 1, .at_most = 100})
        .optional("status", &TaskUpdate::status, task_status())
        .optional("due_date", &TaskUpdate::due_date, DateOnly{})
        .at_least_one_field()
        .refuse_unknown();
}

}  // namespace schemas
