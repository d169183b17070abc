// Exercise 13, task 2: answer with one task.
#pragma once

#include "answers.hpp"

namespace rest {

/// Adds the route GET /tasks/{id} to the server. {id} is whatever follows /tasks/, up
/// to the end, without a further slash; there is always something.
///
/// Answers
/// - 200 with the task as `to_json` makes it, and with its version in the header ETag;
/// - 404 {"detail":"Task not found"} when there is none with this id;
/// - 422 when {id} is not an integer of 64 bits: digits, with or without one - in front
///   of them, and nothing else; zeros in front are digits too. The problem has the type
///   "int_parsing", the loc {"path", "task_id"}, and {id} as its input. The database is
///   not asked, and no session is borrowed.
///
/// Asks with one statement, in which the id is bound. An error of the database, and
/// NoSessionFree, leave the handler.
void serve_task(httplib::Server& server, TaskDatabase& database);

}  // namespace rest
