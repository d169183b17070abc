// What the cases say of a text that was read. Given.
#pragma once

#include "engine/schema.hpp"
#include "workbook/check_same.hpp"

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

/// A text as the verdict shows it: in one line, and only the beginning of a long one.
inline std::string shown(std::string text)
{
    for (auto end = text.find('\n'); end != std::string::npos; end = text.find('\n')) {
        text.replace(end, text.find_first_not_of(" \n", end) - end, " ");
    }
    constexpr std::size_t most = 200;
    if (text.size() > most) {
        return text.substr(0, most) + " ...";
    }
    bool const ends_blank = text.ends_with(' ') || text.ends_with('\t');
    return ends_blank ? "'" + text + "'" : workbook::or_nothing(text);
}

}  // namespace schemas

/// What `read` makes of a text; the verdict shows the text, too.
#define CHECK_READ(text, wanted)               \
    do {                                       \
        std::string const given = (text);      \
        INFO("With: ", schemas::shown(given)); \
        CHECK_SAME(read(given), wanted);       \
    } while (false)
