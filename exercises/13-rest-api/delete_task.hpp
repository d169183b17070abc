// Exercise 13, task 5: delete a task.
#pragma once

#include "answers.hpp"

namespace rest {

/// Adds the route DELETE /tasks/{id} to the server; {id} is as in serve_task. It
/// deletes the task and answers 204, without a body and without a Content-Type.
///
/// Answers 404 {"detail":"Task not found"} when there is none, as for the second of
/// two identical requests, and 422 when {id} is not an integer of 64 bits, as in
/// serve_task.
///
/// Sends one statement, in which the id is bound; for a 422, it borrows no session.
/// If-Match is not asked for here. An error of the database, and NoSessionFree, leave
/// the handler.
void delete_task(httplib::Server& server, TaskDatabase& database);

}  // namespace rest
