#include "engine/kinds.hpp"

namespace schemas {

bool has_right_size(json const& list, std::size_t at_least, std::size_t at_most,
                    json const* shown, Problems& problems)
{
    if (list.size() < at_least) {
        problems.add("too_short",
                     "the list needs at least " + std::to_string(at_least) +
                         " and has " + std::to_string(list.size()),
                     shown);
        return false;
    }
    if (list.size() > at_most) {
        problems.add("too_long",
                     "the list may have at most " + std::to_string(at_most) +
                         " and has " + std::to_string(list.size()),
                     shown);
        return false;
    }
    return true;
}

ordered_json schema_of_list(ordered_json items, std::size_t at_least,
                            std::size_t at_most)
{
    ordered_json schema{
        {"type", "array"}, {"items", std::move(items)}, {"minItems", at_least}};
    if (at_most != std::numeric_limits<std::size_t>::max()) {
        schema["maxItems"] = at_most;
    }
    return schema;
}

ordered_json schema_or_null(ordered_json schema)
{
    return {{"anyOf", {std::move(schema), {{"type", "null"}}}}};
}

std::optional<std::size_t> read_name(json const& in,
                                     std::vector<std::string> const& names,
                                     Problems& problems)
{
    std::string list;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (in == names[i]) {
            return i;
        }
        list += (list.empty() ? "'" : ", '") + names[i] + "'";
    }
    problems.add("enum", "one of " + list + " is expected", &in);
    return {};
}

ordered_json schema_of_names(std::vector<std::string> const& names)
{
    return {{"type", "string"}, {"enum", names}};
}

}  // namespace schemas
