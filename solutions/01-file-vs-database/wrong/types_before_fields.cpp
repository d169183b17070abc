// Rejected by: check_record reports the first problem of a record
// Replaces: check_record.cpp
// Looks like: the fields are checked one after the other, each for everything that can be wrong with it; the answer is then the problem of the first bad field, not the first problem in the enum's order.
//
// The enum's order is part of the contract.

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
    for (char const* const field : {"email", "name"}) {
        if (!record.contains(field)) {
            return Problem::missing_field;
        }
        if (!record[field].is_string()) {
            return Problem::wrong_type;
        }
    }
    if (record["email"] == "") {
        return Problem::empty_email;
    }
    if (!record.contains("points")) {
        return Problem::missing_field;
    }
    if (!is_long_long(record["points"])) {
        return Problem::wrong_type;
    }
    return std::nullopt;
}

}  // namespace storage
