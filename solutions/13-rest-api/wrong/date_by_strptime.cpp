// Rejected by: task_fields takes days of the calendar only
// Also fails: create_task tells of all problems at once and stores nothing
// Also fails: task_fields takes a date in one form only
// Shows: due_date '2023-02-29'
// Replaces: task_fields.cpp
// Looks like: strptime reads the date. It knows no lengths of months, and takes single digits.

#include "task_fields.hpp"

#include <algorithm>
#include <ctime>

namespace rest {

namespace {

std::string trimmed(std::string const& text)
{
    char const* const spaces = " \t\n\v\f\r";
    auto const first = text.find_first_not_of(spaces);
    if (first == std::string::npos) {
        return "";
    }
    return text.substr(first, text.find_last_not_of(spaces) - first + 1);
}

/// In UTF-8, every byte begins a code point but those of the form 10xxxxxx.
std::size_t code_points(std::string const& text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    }));
}

/// Whether the text is a day of the calendar, as in "2024-03-31".
bool is_date(std::string const& text)
{
    std::tm date{};
    char const* const end = ::strptime(text.c_str(), "%Y-%m-%d", &date);
    return end != nullptr && *end == '\0';
}

}  // namespace

TaskFields task_fields(Json const& body, std::vector<RequestProblem>& problems)
{
    TaskFields fields;
    if (!body.is_object()) {
        problems.push_back({"model_attributes_type",
                            {"body"},
                            "The body has to be an object with the fields of a task",
                            body});
        return fields;
    }
    auto const wrong = [&](std::string const& name, std::string const& type,
                           std::string const& sentence) {
        problems.push_back({type, {"body", name}, sentence, body.at(name)});
    };

    if (body.contains("title")) {
        if (!body["title"].is_string()) {
            wrong("title", "string_type", "The title has to be a string");
        } else {
            fields.title = trimmed(body["title"].get<std::string>());
            std::size_t const length = code_points(*fields.title);
            if (length < 1) {
                wrong("title", "string_too_short", "The title is empty");
            } else if (length > 100) {
                wrong("title", "string_too_long", "The title can have 100 characters");
            }
        }
    }
    if (body.contains("status")) {
        Json const& status = body["status"];
        if (status != "todo" && status != "doing" && status != "done") {
            wrong("status", "literal_error",
                  "The status has to be 'todo', 'doing' or 'done'");
        } else {
            fields.status = status.get<std::string>();
        }
    }
    if (body.contains("due_date")) {
        Json const& due_date = body["due_date"];
        if (due_date.is_null()) {
            fields.due_date.emplace();  // given, and it is no date
        } else if (!due_date.is_string()) {
            wrong("due_date", "date_type", "The date has to be a string or null");
        } else if (!is_date(due_date.get<std::string>())) {
            wrong("due_date", "date_parsing",
                  "The date has to be a day of the calendar, as in 2024-03-31");
        } else {
            fields.due_date = due_date.get<std::string>();
        }
    }
    return fields;
}

}  // namespace rest
