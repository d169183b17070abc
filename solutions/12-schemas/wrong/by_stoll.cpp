// Rejected by: read_page refuses what is not a whole number
// Also fails: read_page refuses a number with something around it
// Shows: skip 1, limit 100
// Replaces: read_page.cpp
// Looks like: what follows the number is not looked at. (std::stoll also skips blanks in front, and takes a plus sign.)

#include "read_page.hpp"

namespace schemas {

namespace {

void read_number(Parameters const& parameters, char const* name, long long at_least,
                 long long at_most, long long& number, Problems& problems)
{
    if (parameters.count(name) == 0) {
        return;
    }
    problems.at(name, [&] {
        if (parameters.count(name) > 1) {
            problems.add("value_error", "more than once");
            return;
        }
        try {
            long long const value = std::stoll(parameters.find(name)->second);
            if (value < at_least) {
                problems.add("greater_than_equal", "too small");
            } else if (value > at_most) {
                problems.add("less_than_equal", "too large");
            } else {
                number = value;
            }
        } catch (std::exception const&) {
            problems.add("int_parsing", "not a number");
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
