// Exercise 12, task 1: what goes out.
#pragma once

#include "task.hpp"

namespace schemas {

/// A task as it is sent: {"id": 7, "title": "Pay", "status": "doing", "due_date":
/// "2024-02-29"}, with these four fields in this order, and null for a task that has no
/// due date. Nothing else of a task is sent.
ordered_json task_response(Task const& task);

}  // namespace schemas
