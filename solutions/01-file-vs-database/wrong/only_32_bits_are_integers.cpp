// Rejected by: check_record takes the lowest and the highest integer of 64 bits
// Also fails: check_record reports an integer that a long long cannot hold
// Also fails: import_users keeps names of every script as they are
// Also fails: import_users keeps points beyond 32 bits
// Replaces: check_record.cpp
// Looks like: the range that is checked is that of an int; points may be larger.
//
// A long long has 64 bits.

#include "check_record.hpp"

#include <climits>

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
        !record["points"].is_number_integer() || record["points"] < INT_MIN ||
        record["points"] > INT_MAX) {
        return Problem::wrong_type;
    }
    if (record["email"] == "") {
        return Problem::empty_email;
    }
    return std::nullopt;
}

}  // namespace storage
