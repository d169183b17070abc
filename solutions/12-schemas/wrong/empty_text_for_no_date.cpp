// Rejected by: task_response has null for a task without a due date
// Shows: {"id":7,"title":"Write the report","status":"doing","due_date":""}
// Replaces: task_response.cpp
// Looks like: a missing due date is sent as an empty text. That is a text, and not null.

#include "task_response.hpp"

namespace schemas {

ordered_json task_response(Task const& task)
{
    return {{"id", task.id},
            {"title", task.title},
            {"status", task_status().write(task.status)},
            {"due_date", task.due_date ? date_text(*task.due_date) : ""}};
}

}  // namespace schemas
