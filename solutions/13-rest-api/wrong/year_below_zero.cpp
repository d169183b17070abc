// Rejected by: task_fields takes a date in one form only
// Shows: due_date '-001-01-01'
// Replaces: task_fields.cpp
// Looks like: from_chars reads the year -001, and std::chrono has such years.

#include "task_fields.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>

namespace rest {

namespace {

std::string trimmed(std::string const& text)
{
    char const* const blanks = " \t\n\v\f\r";
    auto const first = text.find_first_not_of(blanks);
    if (first == std::string::npos) {
        return "";
    }
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

long count_characters(std::string const& text)
{
    return std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    });
}

bool is_date(std::string const& text)
{
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    auto const reads = [&](std::size_t from, std::size_t to, auto& number) {
        auto const [stopped, error] =
            std::from_chars(text.data() + from, text.data() + to, number);
        return error == std::errc() && stopped == text.data() + to;
    };
    return text.size() == 10 && text[4] == '-' && text[7] == '-' && reads(0, 4, year) &&
           reads(5, 7, month) && reads(8, 10, day) && year != 0 &&
           std::chrono::year_month_day(std::chrono::year(year),
                                       std::chrono::month(month), std::chrono::day(day))
               .ok();
}

}  // namespace

TaskFields task_fields(Json const& body, std::vector<RequestProblem>& problems)
{
    TaskFields fields;
    auto const report = [&](std::string const& type, std::string const& field) {
        problems.push_back(
            {type, {"body", field}, "this is not right", body.at(field)});
    };
    if (!body.is_object()) {
        problems.push_back(
            {"model_attributes_type", {"body"}, "an object is expected", body});
        return fields;
    }
    if (body.contains("title")) {
        Json const& title = body.at("title");
        if (!title.is_string()) {
            report("string_type", "title");
        } else {
            fields.title = trimmed(title.get<std::string>());
            long const length = count_characters(*fields.title);
            if (length < 1) {
                report("string_too_short", "title");
            } else if (length > 100) {
                report("string_too_long", "title");
            }
        }
    }
    if (body.contains("status")) {
        Json const& status = body.at("status");
        if (status == "todo" || status == "doing" || status == "done") {
            fields.status = status.get<std::string>();
        } else {
            report("literal_error", "status");
        }
    }
    if (body.contains("due_date")) {
        Json const& date = body.at("due_date");
        if (date.is_null()) {
            fields.due_date.emplace();
        } else if (!date.is_string()) {
            report("date_type", "due_date");
        } else if (!is_date(date.get<std::string>())) {
            report("date_parsing", "due_date");
        } else {
            fields.due_date.emplace(date.get<std::string>());
        }
    }
    return fields;
}

}  // namespace rest
