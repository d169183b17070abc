// Rejected by: task_response has the four fields in their order
// Also fails: task_response has null for a task without a due date
// Shows: {"due_date":"2024-02-29","id":7,"status":"doing","title":"Write the report"}
// Replaces: task_response.cpp
// Looks like: nlohmann::json sorts the fields by name; ordered_json keeps their order.

#include "task_response.hpp"

namespace schemas {

ordered_json task_response(Task const& task)
{
    json const answer = {
        {"id", task.id},
        {"title", task.title},
        {"status", task_status().write(task.status).get<std::string>()},
        {"due_date", Nullable{Date{}}.write(task.due_date).is_null()
                         ? json(nullptr)
                         : json(date_text(*task.due_date))}};
    return ordered_json::parse(answer.dump());
}

}  // namespace schemas
