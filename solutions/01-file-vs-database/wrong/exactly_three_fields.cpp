// Rejected by: check_record ignores further fields
// Also fails: import_users counts every record of a damaged file once
// Replaces: check_record.cpp
// Looks like: the fields are counted, and more than three are refused; the file may have fields that we do not need.
//
// Take what is needed, and leave the rest alone.

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
    if (!record.is_object()) {
        return Problem::not_an_object;
    }
    if (record.size() != 3 || !record.contains("email") || !record.contains("name") ||
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
