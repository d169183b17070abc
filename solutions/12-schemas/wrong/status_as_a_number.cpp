// Rejected by: task_response has the four fields in their order
// Also fails: task_response has null for a task without a due date
// Also fails: task_response names every status
// Shows: {"id":7,"title":"Write the report","status":1,"due_date":"2024-02-29"}
// Replaces: task_response.cpp
// Looks like: the status is sent as the number behind the enum, which changes when a value is added.

#include "task_response.hpp"

namespace schemas {

ordered_json task_response(Task const& task)
{
    return {{"id", task.id},
            {"title", task.title},
            {"status", static_cast<int>(task.status)},
            {"due_date", Nullable{Date{}}.write(task.due_date)}};
}

}  // namespace schemas
