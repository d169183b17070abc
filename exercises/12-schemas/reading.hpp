// What the cases say of a text that was read. Given.
#pragma once

#include "engine/schema.hpp"

#include <algorithm>

namespace schemas {

/// "body.title: missing, body.due_date: date_parsing", sorted; "no problem".
inline std::string problems_text(std::vector<Problem> const& problems)
{
    std::vector<std::string> lines;
    for (Problem const& problem : problems) {
        lines.push_back(place(problem.loc) + ": " + problem.type);
    }
    std::ranges::sort(lines);
    std::string text;
    for (std::string const& line : lines) {
        text += (text.empty() ? "" : ", ") + line;
    }
    return text.empty() ? "no problem" : text;
}

/// What `parse` throws, as problems_text.
template <typename T>
std::string problems_of(Schema<T> const& schema, std::string const& text)
{
    try {
        schema.parse(text);
        return problems_text({});
    } catch (Invalid const& invalid) {
        return problems_text(invalid.problems());
    }
}

}  // namespace schemas
