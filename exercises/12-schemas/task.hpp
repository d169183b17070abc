// A task as the program knows it, and as the database stores it. Given.
#pragma once

#include "engine/kinds.hpp"

#include <soci/soci.h>

namespace schemas {

//! [task]
enum class TaskStatus { todo, doing, done };

struct Task {
    long long id = 0;
    std::string title;
    TaskStatus status = TaskStatus::todo;
    std::optional<std::chrono::year_month_day> due_date;
    std::string internal_note;  // for the shop's staff only
};

/// The names of the values in JSON and in the database.
inline OneOf<TaskStatus> task_status()
{
    return {{{"todo", TaskStatus::todo},
             {"doing", TaskStatus::doing},
             {"done", TaskStatus::done}}};
}

/// Adds the table of tasks.
inline void create_tasks(soci::session& sql)
{
    sql << "CREATE TABLE tasks ("
           " id            INTEGER PRIMARY KEY,"
           " title         TEXT NOT NULL,"
           " status        TEXT NOT NULL CHECK (status IN ('todo', 'doing', 'done')),"
           " due_date      TEXT,"
           " internal_note TEXT NOT NULL DEFAULT '')";
}
//! [task]

}  // namespace schemas
