// Replaces: check_record.cpp
// Better when: the allowed range is another than a type's; the library compares its own
// numbers correctly, with a sign or without.

#include "check_record.hpp"

#include <limits>

namespace storage {

std::optional<Problem> check_record(nlohmann::json const& record)
{
    if (record.type() != nlohmann::json::value_t::object) {
        return Problem::not_an_object;
    }
    if (record.count("email") + record.count("name") + record.count("points") < 3) {
        return Problem::missing_field;
    }
    auto const& points = record.at("points");
    if (!record.at("email").is_string() || !record.at("name").is_string() ||
        !points.is_number_integer() || points.is_number_float()) {
        return Problem::wrong_type;
    }
    unsigned long long const largest = std::numeric_limits<long long>::max();
    if (points.is_number_unsigned() && points > largest) {
        return Problem::wrong_type;
    }
    if (record.at("email").get<std::string>().empty()) {
        return Problem::empty_email;
    }
    return {};
}

}  // namespace storage
