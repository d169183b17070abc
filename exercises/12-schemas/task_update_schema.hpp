// Exercise 12, task 3: what comes in for a change.
#pragma once

#include "engine/schema.hpp"
#include "task.hpp"

namespace schemas {

/// What a body gives; empty for a field that it leaves out. For the due date there are
/// three cases: left out, null, and a date.
struct TaskUpdate {
    std::optional<std::string> title;
    std::optional<TaskStatus> status;
    std::optional<std::optional<std::chrono::year_month_day>> due_date;
};

/// The description of a body that changes a task. Its name is "TaskUpdate". Each of
/// "title" (1 to 100 characters, trimmed), "status" and "due_date" may be left out, and
/// only "due_date" may be null. A body without any of them is a problem, and so is a
/// field of another name. The rule of TaskCreate does not apply here: the body may
/// leave out a due date that the task has already.
Schema<TaskUpdate> task_update_schema();

}  // namespace schemas
