// Rejected by: task_response keeps an id of 64 bits
// Shows: 1
// Replaces: task_response.cpp
// Looks like: the id goes through an int, which holds 32 bits.

#include "task_response.hpp"

namespace schemas {

ordered_json task_response(Task const& task)
{
    return {{"id", static_cast<int>(task.id)},
            {"title", task.title},
            {"status", task_status().write(task.status)},
            {"due_date", Nullable{Date{}}.write(task.due_date)}};
}

}  // namespace schemas
