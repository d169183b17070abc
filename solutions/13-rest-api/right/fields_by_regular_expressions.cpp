// Replaces: task_fields.cpp
//
// Better when: there are more forms than one; each is one more pattern.

#include "task_fields.hpp"

#include <regex>

namespace rest {

namespace {

std::optional<std::string> read_date(std::string const& text)
{
    static std::regex const form("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    std::smatch part;
    if (!std::regex_match(text, part, form)) {
        return {};
    }
    int const year = std::stoi(part[1]);
    int const month = std::stoi(part[2]);
    int const day = std::stoi(part[3]);
    static int const lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool const leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    if (year == 0 || month < 1 || month > 12 || day < 1 ||
        day > lengths[month - 1] + (month == 2 && leap ? 1 : 0)) {
        return {};
    }
    return text;
}

}  // namespace

TaskFields task_fields(Json const& body, std::vector<RequestProblem>& problems)
{
    TaskFields fields;
    if (!body.is_object()) {
        problems.push_back({"model_attributes_type", {"body"}, "no object", body});
        return fields;
    }
    auto const wrong = [&](char const* type, char const* name, Json const& value) {
        problems.push_back({type, {"body", name}, "not as expected", value});
    };
    if (auto const title = body.find("title"); title != body.end()) {
        if (auto const* const text = title->get_ptr<std::string const*>()) {
            std::string all = *text;
            char const* const blanks = " \t\n\v\f\r";
            all.erase(all.find_last_not_of(blanks) + 1);
            all.erase(0, all.find_first_not_of(blanks));
            std::size_t count = 0;
            for (char const c : all) {
                count += (c & '\xC0') == '\x80' ? 0 : 1;
            }
            if (count == 0) {
                wrong("string_too_short", "title", *title);
            }
            if (count > 100) {
                wrong("string_too_long", "title", *title);
            }
            fields.title = all;
        } else {
            wrong("string_type", "title", *title);
        }
    }
    if (auto const status = body.find("status"); status != body.end()) {
        static std::vector<Json> const known{"todo", "doing", "done"};
        if (std::find(known.begin(), known.end(), *status) == known.end()) {
            wrong("literal_error", "status", *status);
        } else {
            status->get_to(fields.status.emplace());
        }
    }
    if (auto const date = body.find("due_date"); date != body.end()) {
        fields.due_date.emplace();
        if (date->is_string()) {
            *fields.due_date = read_date(*date);
            if (!*fields.due_date) {
                wrong("date_parsing", "due_date", *date);
            }
        } else if (!date->is_null()) {
            wrong("date_type", "due_date", *date);
        }
    }
    return fields;
}

}  // namespace rest
