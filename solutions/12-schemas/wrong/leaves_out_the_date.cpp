// Rejected by: task_response has null for a task without a due date
// Shows: {"id":7,"title":"Write the report","status":"doing"}
// Replaces: task_response.cpp
// Looks like: a task without a due date has no field due_date; the contract wants null.

#include "task_response.hpp"

namespace schemas {

ordered_json task_response(Task const& task)
{
    ordered_json answer = {{"id", task.id},
                           {"title", task.title},
                           {"status", task_status().write(task.status)},
                           {"due_date", Nullable{Date{}}.write(task.due_date)}};
    if (!task.due_date) {
        answer.erase("due_date");
    }
    return answer;
}

}  // namespace schemas
