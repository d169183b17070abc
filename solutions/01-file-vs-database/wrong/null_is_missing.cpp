// Rejected by: check_record reports text where a number belongs and null where text does
// Also fails: import_users counts every record of a damaged file once
// Also fails: import_users lets no bad record keep a good one from its e-mail
// Replaces: check_record.cpp
// Looks like: value() and a default are used to read the fields; a field that is there with the value null is then taken for a missing one.
//
// In JSON, {"name": null} has a name, whose value is null.

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
    nlohmann::json const email = record.value("email", nlohmann::json());
    nlohmann::json const name = record.value("name", nlohmann::json());
    nlohmann::json const points = record.value("points", nlohmann::json());
    if (email.is_null() || name.is_null() || points.is_null()) {
        return Problem::missing_field;
    }
    if (!email.is_string() || !name.is_string() || !is_long_long(points)) {
        return Problem::wrong_type;
    }
    if (email == "") {
        return Problem::empty_email;
    }
    return std::nullopt;
}

}  // namespace storage
