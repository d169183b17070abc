// Exercise 13, task 4: what a body says about a task.
#pragma once

#include "answers.hpp"

namespace rest {

//! [task-fields]
/// The fields of a body. One that is not there has no value. `due_date` has two levels,
/// because it can be null: `due_date` is empty when the body does not have it, and
/// `*due_date` is empty when the body has null.
struct TaskFields {
    std::optional<std::string> title;
    std::optional<std::string> status;
    std::optional<std::optional<std::string>> due_date;
};
//! [task-fields]

/// Reads the fields of a task from a JSON value, and adds what is wrong with each of
/// them to `problems`, in the order title, status, due_date. A field that is not there
/// is no problem, and other fields of the object are ignored. The result counts only
/// when there was no problem.
///
/// - The value has to be an object: "model_attributes_type", with the loc {"body"}.
///   Nothing else is said then.
/// - title, a string: "string_type". Spaces and the characters \t, \n, \v, \f and
///   \r are removed before and after it. It then has 1 to 100 characters, which are
///   code points and not bytes: "string_too_short", "string_too_long".
/// - status, "todo", "doing" or "done": "literal_error", for a value of another
///   type too.
/// - due_date, null or a string: "date_type". The string is a day of the calendar,
///   written as in "2024-03-31" with four, two and two digits: "date_parsing". The
///   years are 0001 to 9999.
///
/// The loc of a field is {"body", "title"} or so, and its input is the value as it
/// came, before it is trimmed. JSON's strings are valid UTF-8 here.
TaskFields task_fields(Json const& body, std::vector<RequestProblem>& problems);

}  // namespace rest
