// Exercise 13, task 5: change a task.
#pragma once

#include "answers.hpp"
#include "task_fields.hpp"

namespace rest {

/// Adds the route PATCH /tasks/{id} to the server; {id} is as in serve_task. It stores
/// the fields that the body has, and no others: null for due_date removes the date.
/// The version grows by 1, even if a field has that value already. It answers 200 with
/// the changed task as `to_json` makes it, and with its new version in the header ETag.
///
/// A request with the header If-Match changes the task only if the header's value is
/// `*` or, to the character, the ETag of the version that the task has. Without the
/// header, any version is changed.
///
/// Otherwise nothing is changed, and the first of these that is true is the answer:
/// - 422 when {id} is not an integer of 64 bits, as in serve_task;
/// - 422 when the body is not JSON, as in create_task, and with all problems that
///   `task_fields` finds;
/// - 422 when the object has none of the three fields: "value_error", with the loc
///   {"body"} and the body as its input;
/// - 404 {"detail":"Task not found"};
/// - 412 {"detail":"Task has changed"} when If-Match names another version.
///
/// The UPDATE, with its condition, is the first statement, apart from a BEGIN, so that
/// no other change can come between a look at the version and the change. A statement
/// that reads the changed row afterwards is in one transaction with it. A session is
/// borrowed once, and not at all for a 422. No transaction is open after an error.
/// Values are bound. An error of the database, and NoSessionFree, leave the handler.
void update_task(httplib::Server& server, TaskDatabase& database);

}  // namespace rest
