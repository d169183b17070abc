// Rejected by: check_record reports an integer that a long long cannot hold
// Replaces: check_record.cpp
// Looks like: is_number_integer() is taken to promise a long long; an integer from 2^63 on is one too, and get<long long>() turns it into a negative number.
//
// JSON has no largest integer. This library keeps up to 64 bits, with a sign or
// without.

#include "check_record.hpp"

namespace storage {

std::optional<Problem> check_record(nlohmann::json const& record)
{
    if (!record.is_object()) {
        return Problem::not_an_object;
    }
    if (!record.contains("email") || !record.contains("name") ||
        !record.contains("points")) {
        return Problem::missing_field;
    }
    if (!record["email"].is_string() || !record["name"].is_string() ||
        !record["points"].is_number_integer()) {
        return Problem::wrong_type;
    }
    if (record["email"] == "") {
        return Problem::empty_email;
    }
    return std::nullopt;
}

}  // namespace storage
