// What answers make of std::regex, which takes 0.3 s to compile; see
// frequent_templates.hpp. Only lessons with cpp-httplib use it: a route is such a
// pattern.
#pragma once

#include <regex>
#include <string>

namespace workbook::frequent_templates {

inline void with_regex()
{
    std::string const text;
    std::regex const pattern(text);
    std::regex const other("text");
    std::smatch match;
    static_cast<void>(std::regex_match(text, match, pattern));
    static_cast<void>(std::regex_match(text, pattern));
    static_cast<void>(std::regex_search(text, match, pattern));
    static_cast<void>(match[1].str());
    static_cast<void>(match.str(1));
    static_cast<void>(std::regex_replace(text, pattern, text));
}

}  // namespace workbook::frequent_templates
