// Rejected by: check_record finds no problem in a good record
// Also fails: check_record takes the lowest and the highest integer of 64 bits
// Also fails: import_users keeps points beyond 32 bits
// Replaces: check_record.cpp
// Looks like: a number below 0 is refused, by is_number_unsigned() or by a comparison; points may be negative.
//
// The library has three kinds of number: integer, unsigned, and float.

#include "check_record.hpp"

#include <utility>

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
        !record["points"].is_number_unsigned() ||
        !std::in_range<long long>(record["points"].get<unsigned long long>())) {
        return Problem::wrong_type;
    }
    if (record["email"] == "") {
        return Problem::empty_email;
    }
    return std::nullopt;
}

}  // namespace storage
