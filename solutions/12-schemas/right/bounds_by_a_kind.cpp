// Replaces: read_page.cpp
//
// Better when: a kind of a schema is to check the bounds: its problems are then the same
// as those of a body.

#include "engine/kinds.hpp"
#include "read_page.hpp"

#include <charconv>

namespace schemas {

std::optional<Page> read_page(Parameters const& parameters, Problems& problems)
{
    Page page;
    bool right = true;
    auto const read = [&](std::string const& name, Integer const& kind,
                          long long& number) {
        if (!parameters.contains(name)) {
            return;
        }
        problems.at(name, [&] {
            std::size_t const before = problems.size();
            std::string const& text = parameters.find(name)->second;
            long long value = 0;
            auto const result =
                std::from_chars(text.data(), text.data() + text.size(), value);
            if (parameters.count(name) > 1) {
                problems.add("value_error", "more than once");
            } else if (result.ec != std::errc() ||
                       result.ptr != text.data() + text.size()) {
                problems.add("int_parsing", "not a whole number");
            } else if (auto const accepted = kind.read(json(value), problems)) {
                number = *accepted;
            }
            right = right && problems.size() == before;
        });
    };
    read("skip", {.at_least = 0}, page.skip);
    read("limit", {.at_least = 1, .at_most = 100}, page.limit);
    return right ? std::optional(page) : std::nullopt;
}

}  // namespace schemas
