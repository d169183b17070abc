// Rejected by: read_page refuses a parameter that is given twice
// Shows: query.limit: int_parsing, query.limit: value_error
// Replaces: read_page.cpp
// Looks like: The first value of a parameter that is given twice is looked at, too.

#include "read_page.hpp"

#include <charconv>
#include <cstdint>
#include <limits>

namespace schemas {

namespace {

std::optional<long long> number_in(std::string const& text)
{
    long long number = 0;
    auto const [end, error] =
        std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) {
        return {};
    }
    return number;
}

void read_number(Parameters const& parameters, std::string const& name,
                 long long at_least, long long at_most, long long& value,
                 Problems& problems)
{
    problems.at(name, [&] {
        auto const [first, last] = parameters.equal_range(name);
        if (first == last) {
            return;
        }
        if (std::next(first) != last) {
            problems.add("value_error", "given more than once");
        }
        json const shown = first->second;
        auto const number = number_in(first->second);
        if (!number) {
            problems.add("int_parsing", "a whole number is expected", &shown);
        } else if (*number < at_least) {
            problems.add("greater_than_equal", "too small", &shown);
        } else if (*number > at_most) {
            problems.add("less_than_equal", "too large", &shown);
        } else {
            value = *number;
        }
    });
}

}  // namespace

std::optional<Page> read_page(Parameters const& parameters, Problems& problems)
{
    std::size_t const before = problems.size();
    Page page;
    read_number(parameters, "skip", 0, std::numeric_limits<long long>::max(), page.skip,
                problems);
    read_number(parameters, "limit", 1, 100, page.limit, problems);
    if (problems.size() != before) {
        return {};
    }
    return page;
}

}  // namespace schemas
