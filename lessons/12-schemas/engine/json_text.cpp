#include "engine/json_text.hpp"

#include <set>

namespace schemas {

namespace {

[[noreturn]] void refuse(Location loc, std::string type, std::string msg)
{
    throw Invalid({{std::move(type), std::move(loc), std::move(msg), {}}});
}

}  // namespace

//! [parse-json]
json parse_json(std::string_view text, Limits limits, Location root)
{
    if (text.size() > limits.bytes) {
        refuse(root, "too_large",
               "the text has more than " + std::to_string(limits.bytes) + " bytes");
    }
    std::size_t depth = 0;
    std::vector<std::set<std::string>> names;  // of each object that is open
    // nlohmann_json calls this while it reads, before it stores.
    auto const watch = [&](int, json::parse_event_t event, json& value) {
        using Event = json::parse_event_t;
        bool const object = event == Event::object_start || event == Event::object_end;
        if (event == Event::object_start || event == Event::array_start) {
            if (++depth > limits.depth) {
                refuse(root, "too_deep",
                       "lists and objects are nested more than " +
                           std::to_string(limits.depth) + " deep");
            }
            if (object) {
                names.emplace_back();
            }
        } else if (event == Event::object_end || event == Event::array_end) {
            --depth;
            if (object) {
                names.pop_back();
            }
        } else if (event == Event::key) {
            auto const& name = value.get_ref<std::string const&>();
            if (!names.back().insert(name).second) {
                refuse(root, "duplicate_name",
                       "an object has the name '" + name + "' twice");
            }
        }
        return true;
    };
    try {
        return json::parse(text, watch);
    } catch (json::parse_error const& error) {
        // Its own message quotes what was sent; a position is enough.
        root.push_back(error.byte);
        refuse(root, "json_invalid",
               "this is not JSON from byte " + std::to_string(error.byte) + " on");
    } catch (json::out_of_range const&) {
        refuse(root, "json_invalid", "a number is larger than a double can be");
    }
}
//! [parse-json]

}  // namespace schemas
