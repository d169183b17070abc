// Rejected by: read_page ignores other parameters
// Shows: query.Skip: extra_forbidden, query.page: extra_forbidden, query.page: extra_forbidden, query.sort: extra_forbidden
// Replaces: read_page.cpp
// Looks like: parameters that it does not know are problems; the contract ignores them.

#include "read_page.hpp"

#include <charconv>

namespace schemas {

namespace {

void read_number(Parameters const& parameters, char const* name, long long at_least,
                 long long at_most, long long& number, Problems& problems)
{
    auto const [first, last] = parameters.equal_range(name);
    if (first == last) {
        return;
    }
    problems.at(name, [&] {
        if (std::next(first) != last) {
            problems.add("value_error", "this parameter is given more than once");
            return;
        }
        std::string const& text = first->second;
        json const input = text;
        long long value = 0;
        char const* const end = text.data() + text.size();
        auto const [stopped, error] = std::from_chars(text.data(), end, value);
        if (error != std::errc() || stopped != end) {
            problems.add("int_parsing", "a whole number is expected", &input);
        } else if (value < at_least) {
            problems.add("greater_than_equal",
                         "at least " + std::to_string(at_least) + " is expected",
                         &input);
        } else if (value > at_most) {
            problems.add("less_than_equal",
                         "at most " + std::to_string(at_most) + " is expected", &input);
        } else {
            number = value;
        }
    });
}

}  // namespace

std::optional<Page> read_page(Parameters const& parameters, Problems& problems)
{
    std::size_t const before = problems.size();
    for (auto const& [name, value] : parameters) {
        if (name != "skip" && name != "limit") {
            problems.at(name, [&] { problems.add("extra_forbidden", "unknown"); });
        }
    }
    Page page;
    read_number(parameters, "skip", 0, std::numeric_limits<long long>::max(), page.skip,
                problems);
    read_number(parameters, "limit", 1, 100, page.limit, problems);
    return problems.size() == before ? std::optional(page) : std::nullopt;
}

}  // namespace schemas
