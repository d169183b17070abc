// Replaces: task_response.cpp
//
// Better when: some fields depend on a condition, such as one that only an owner sees.

#include "task_response.hpp"

namespace schemas {

ordered_json task_response(Task const& task)
{
    ordered_json answer;
    answer["id"] = task.id;
    answer["title"] = task.title;
    answer["status"] = task_status().write(task.status);
    answer["due_date"] = nullptr;
    if (task.due_date) {
        answer["due_date"] = date_text(*task.due_date);
    }
    return answer;
}

}  // namespace schemas
