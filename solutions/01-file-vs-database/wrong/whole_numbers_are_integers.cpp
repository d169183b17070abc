// Rejected by: check_record takes neither a fraction nor true for an integer
// Replaces: check_record.cpp
// Looks like: a number without a fraction is taken for an integer, however it is written; 12.0 and 1e3 are kept as double, and large ones are not exact.
//
// is_number_integer() asks how the number was written.

#include "check_record.hpp"

#include <cmath>
#include <utility>

namespace storage {

namespace {

bool is_long_long(nlohmann::json const& value)
{
    if (value.is_number_float()) {
        double const number = value.get<double>();
        return std::floor(number) == number && std::abs(number) < 9e18;
    }
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
    if (record["email"] == "") {
        return Problem::empty_email;
    }
    return std::nullopt;
}

}  // namespace storage
