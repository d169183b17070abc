// Exercise 01, task 4: one right answer.

#include "check_record.hpp"

#include <string>
#include <utility>

namespace storage {

namespace {

bool is_long_long(nlohmann::json const& value)
{
    // From 2^63 on the library keeps an integer as unsigned; a long long of that would
    // be negative.
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
    for (char const* const field : {"email", "name", "points"}) {
        if (!record.contains(field)) {
            return Problem::missing_field;
        }
    }
    if (!record["email"].is_string() || !record["name"].is_string() ||
        !is_long_long(record["points"])) {
        return Problem::wrong_type;
    }
    if (record["email"].get_ref<std::string const&>().empty()) {
        return Problem::empty_email;
    }
    return std::nullopt;
}

}  // namespace storage
