// Exercise 12, task 3: only the fields that were given.
#pragma once

#include "task_update_schema.hpp"

namespace schemas {

/// Changes the fields of a task that `change` gives, with one UPDATE, and leaves all
/// others as they are. A due date that is given as null is cleared. Begins no
/// transaction: it works inside one of the caller.
///
/// Returns whether there is such a task. Throws std::invalid_argument, and runs no
/// statement, when no field is given.
bool update_task(soci::session& sql, long long id, TaskUpdate const& change);

}  // namespace schemas
