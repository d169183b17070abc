// Rejected by: check_record takes an empty name and an e-mail of blanks
// Shows: a blank: empty_email
// Replaces: check_record.cpp
// Looks like: blanks are removed before the e-mail is checked; the contract asks for "" alone.
//
// Whether " " is an address is a question for another rule.

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
    if (!record.contains("email") || !record.contains("name") ||
        !record.contains("points")) {
        return Problem::missing_field;
    }
    if (!record["email"].is_string() || !record["name"].is_string() ||
        !is_long_long(record["points"])) {
        return Problem::wrong_type;
    }
    auto const& email = record["email"].get_ref<std::string const&>();
    if (email.find_first_not_of(" \t\r\n") == std::string::npos) {
        return Problem::empty_email;
    }
    return std::nullopt;
}

}  // namespace storage
