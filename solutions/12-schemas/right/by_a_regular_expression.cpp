// Replaces: read_page.cpp
//
// Better when: the form is to be read at a glance. std::stoll may then be used, because
// the expression lets through nothing that it would skip.

#include "read_page.hpp"

#include <regex>

namespace schemas {

namespace {

std::optional<long long> number_of(std::string const& text)
{
    static std::regex const number("-?[0-9]+");
    if (!std::regex_match(text, number)) {
        return {};
    }
    try {
        return std::stoll(text);
    } catch (std::out_of_range const&) {
        return {};
    }
}

}  // namespace

std::optional<Page> read_page(Parameters const& parameters, Problems& problems)
{
    Page page;
    struct Field {
        char const* name;
        long long least;
        long long most;
        long long* number;
    };
    bool right = true;
    for (Field const& field :
         {Field{"skip", 0, std::numeric_limits<long long>::max(), &page.skip},
          Field{"limit", 1, 100, &page.limit}}) {
        auto const count = parameters.count(field.name);
        if (count == 0) {
            continue;
        }
        auto const number = number_of(parameters.find(field.name)->second);
        char const* type = count > 1               ? "value_error"
                           : !number               ? "int_parsing"
                           : *number < field.least ? "greater_than_equal"
                           : *number > field.most  ? "less_than_equal"
                                                   : nullptr;
        if (type == nullptr) {
            *field.number = *number;
            continue;
        }
        right = false;
        problems.at(field.name, [&] { problems.add(type, "a number is expected"); });
    }
    return right ? std::optional(page) : std::nullopt;
}

}  // namespace schemas
