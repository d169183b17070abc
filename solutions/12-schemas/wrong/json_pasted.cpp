// Rejected by: task_response keeps a title with quotes and other letters
// Throws: nlohmann::detail::parse_error
// Replaces: task_response.cpp
// Looks like: the JSON is put together as text, so a quote in a title ends it early.

#include "task_response.hpp"

namespace schemas {

ordered_json task_response(Task const& task)
{
    std::string text = "{\"id\": " + std::to_string(task.id) + ", \"title\": \"" +
                       task.title + "\", \"status\": \"" +
                       task_status().write(task.status).get<std::string>() +
                       "\", \"due_date\": ";
    text += task.due_date ? "\"" + date_text(*task.due_date) + "\"" : "null";
    return ordered_json::parse(text + "}");
}

}  // namespace schemas
