// Rejected by: check_record takes an empty name and an e-mail of blanks
// Shows: a byte of zero: empty_email
// Replaces: check_record.cpp
// Looks like: the length is taken from a C string, which ends at the first zero byte; an e-mail that begins with one looks empty.
//
// std::string::empty() looks at the length that the string keeps.

#include "check_record.hpp"

#include <cstring>
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
    if (!record.contains("email") || !record.contains("name") ||
        !record.contains("points")) {
        return Problem::missing_field;
    }
    if (!record["email"].is_string() || !record["name"].is_string() ||
        !is_long_long(record["points"])) {
        return Problem::wrong_type;
    }
    if (std::strlen(record["email"].get_ref<std::string const&>().c_str()) == 0) {
        return Problem::empty_email;
    }
    return std::nullopt;
}

}  // namespace storage
