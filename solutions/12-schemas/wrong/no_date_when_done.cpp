// Rejected by: task_response sends a due date with every status
// Shows: null
// Replaces: task_response.cpp
// Looks like: The due date is left out of a task that is done.

#include "task_response.hpp"

namespace schemas {

ordered_json task_response(Task const& task)
{
    ordered_json due_date;
    if (task.due_date && task.status != TaskStatus::done) {
        due_date = date_text(*task.due_date);
    }
    ordered_json out = ordered_json::object();
    out["id"] = task.id;
    out["title"] = task.title;
    out["status"] = task_status().write(task.status);
    out["due_date"] = due_date;
    return out;
}

}  // namespace schemas
