// Replaces: check_record.cpp
// Better when: the record is large; find() looks for each field once, where contains()
// and [] look twice.

#include "check_record.hpp"

#include <cstdint>

namespace storage {

std::optional<Problem> check_record(nlohmann::json const& record)
{
    if (!record.is_object()) {
        return Problem::not_an_object;
    }
    auto const email = record.find("email");
    auto const name = record.find("name");
    auto const points = record.find("points");
    if (email == record.end() || name == record.end() || points == record.end()) {
        return Problem::missing_field;
    }
    bool const is_integer =
        points->is_number_integer() &&
        !(points->is_number_unsigned() && points->get<std::uint64_t>() > INT64_MAX);
    if (!email->is_string() || !name->is_string() || !is_integer) {
        return Problem::wrong_type;
    }
    return *email == "" ? std::optional(Problem::empty_email) : std::nullopt;
}

}  // namespace storage
