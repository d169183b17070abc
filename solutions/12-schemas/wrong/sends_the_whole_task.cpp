// Rejected by: task_response has the four fields in their order
// Also fails: task_response has null for a task without a due date
// Shows: {"id":7,"title":"Write the report","status":"doing","due_date":"2024-02-29","internal_note":"a note of the shop"}
// Replaces: task_response.cpp
// Looks like: internal_note is sent too: everything that a task has went into the answer.

#include "task_response.hpp"

namespace schemas {

ordered_json task_response(Task const& task)
{
    return {{"id", task.id},
            {"title", task.title},
            {"status", task_status().write(task.status)},
            {"due_date", Nullable{Date{}}.write(task.due_date)},
            {"internal_note", task.internal_note}};
}

}  // namespace schemas
