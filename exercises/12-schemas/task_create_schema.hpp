// Exercise 12, task 2: what comes in for a new task.
#pragma once

#include "engine/schema.hpp"
#include "task.hpp"

namespace schemas {

struct TaskCreate {
    std::string title;
    TaskStatus status = TaskStatus::todo;
    std::optional<std::chrono::year_month_day> due_date;
};

/// The description of a body that makes a task. Its name is "TaskCreate". Its fields
/// are
/// - "title", required: a text of 1 to 100 characters, trimmed;
/// - "status": the name of a status; `todo` when it is left out, and never null;
/// - "due_date": a date as "2024-02-29", or null; null when it is left out.
///
/// All other fields are ignored, such as an "id". A task that is being done has a due
/// date: `doing` without one is a problem of type "value_error" at "due_date". This
/// rule is checked only when each field is right by itself.
Schema<TaskCreate> task_create_schema();

}  // namespace schemas
