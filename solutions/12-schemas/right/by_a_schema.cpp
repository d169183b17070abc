// Replaces: task_response.cpp
//
// Better when: the same description is wanted as JSON Schema, as for the OpenAPI page of
// lesson 13.

#include "engine/schema.hpp"
#include "task_response.hpp"

namespace schemas {

ordered_json task_response(Task const& task)
{
    return Schema<Task>("TaskResponse")
        .required("id", &Task::id, Integer{})
        .required("title", &Task::title, Text{})
        .required("status", &Task::status, task_status())
        .required("due_date", &Task::due_date, Nullable{Date{}})
        .write(task);
}

}  // namespace schemas
