#include "task_response.hpp"

namespace schemas {

ordered_json task_response(Task const& task)
{
    return {{"id", task.id},
            {"title", task.title},
            {"status", task_status().write(task.status)},
            {"due_date", Nullable{Date{}}.write(task.due_date)}};
}

}  // namespace schemas
