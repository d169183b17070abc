// Exercise 13, task 4: create a task.
#pragma once

#include "answers.hpp"
#include "task_fields.hpp"

namespace rest {

/// Adds the route POST /tasks/ to the server. It stores a new task with the fields of
/// the body; without them, the status is "todo" and there is no date. It answers 201
/// with the task as `to_json` makes it, the address /tasks/{id} of the new task in the
/// header Location, and its version, which is 1, in the header ETag.
///
/// Answers 422, and stores nothing,
/// - when the body is not JSON: one problem of the type "json_invalid", with the loc
///   {"body"} and null as its input;
/// - with all problems that `task_fields` finds;
/// - when an object has no title: "missing", with the loc {"body", "title"} and
///   the whole body as its input. This problem comes first.
/// Other fields of the body are ignored: neither id nor version can be set.
///
/// A session is borrowed once, and not at all for a 422. Values are bound. An error of
/// the database, and NoSessionFree, leave the handler.
void create_task(httplib::Server& server, TaskDatabase& database);

}  // namespace rest
