// Exercise 13, task 3: answer with a page of tasks.
#pragma once

#include "answers.hpp"

namespace rest {

/// Adds the route GET /tasks/ to the server. It answers 200 with an array of tasks,
/// each as `to_json` makes it: those with the given status, or all. The earliest date
/// comes first, tasks without a date come last, and the id decides between equal dates.
/// The first `skip` of these are left out, and at most `limit` follow. The array is
/// empty when nothing is left.
///
/// The query's parameters, none of which has to be there:
/// - status: "todo", "doing" or "done"; all tasks without it. Anything else, ""
///   included, is the problem "literal_error".
/// - skip: an integer of 64 bits, 0 without it. Below 0, it is the problem
///   "greater_than_equal".
/// - limit: an integer of 64 bits, 100 without it. Below 1, it is the problem
///   "greater_than_equal"; above 100, "less_than_equal".
/// A number that is not digits, with or without one - in front, or that has more than
/// 64 bits, is the problem "int_parsing".
///
/// When there are problems, it answers 422 with all of them, in the order status, skip,
/// limit; the loc is {"query", "limit"} or so, and the input is the parameter's text.
/// The database is not asked then, and no session is borrowed. Otherwise it asks with
/// one statement, which returns no more rows than it needs. Its values are bound. An
/// error of the database, and NoSessionFree, leave the handler.
void list_tasks(httplib::Server& server, TaskDatabase& database);

}  // namespace rest
