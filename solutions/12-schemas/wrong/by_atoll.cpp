// Rejected by: read_page refuses what is not a whole number
// Also fails: read_page does not mind problems that were there before
// Also fails: read_page refuses a number of more than 64 bits
// Also fails: read_page refuses a number with something around it
// Also fails: read_page reports all problems at once
// Shows: query.limit: greater_than_equal
// Replaces: read_page.cpp
// Looks like: atoll reads the number. It gives 0 for what is no number, and stops at the first character that is not a digit.

#include "read_page.hpp"

#include <cstdlib>

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
        long long const value = std::atoll(text.c_str());
        if (value < at_least) {
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
    Page page;
    read_number(parameters, "skip", 0, std::numeric_limits<long long>::max(), page.skip,
                problems);
    read_number(parameters, "limit", 1, 100, page.limit, problems);
    return problems.size() == before ? std::optional(page) : std::nullopt;
}

}  // namespace schemas
