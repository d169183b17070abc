// Rejected by: check_record reports a record that is not an object
// Also fails: import_users counts every record of a damaged file once
// Also fails: import_users reports bad records by their positions and imports the others
// Replaces: check_record.cpp
// Looks like: nobody asks whether the record is an object; contains() answers false for everything else, which is then reported as a missing field.
//
// To somebody who repairs the file these are two different faults.

#include "check_record.hpp"

#include <utility>

namespace storage {

namespace {

bool is_long_long(nlohmann::json const& value)
{
    return value.is_number_integer() &&
           (!value.is_number_unsigned() ||
            std::in_range<long long>(value.get<unsigned long long>()));
}

}  // namespace

std::optional<Problem> check_record(nlohmann::json const& record)
{
    if (!record.contains("email") || !record.contains("name") ||
        !record.contains("points")) {
        return Problem::missing_field;
    }
    if (!record["email"].is_string() || !record["name"].is_string() ||
        !is_long_long(record["points"])) {
        return Problem::wrong_type;
    }
    if (record["email"] == "") {
        return Problem::empty_email;
    }
    return std::nullopt;
}

}  // namespace storage
