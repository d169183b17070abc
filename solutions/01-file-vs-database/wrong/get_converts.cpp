// Rejected by: check_record takes neither a fraction nor true for an integer
// Also fails: check_record reports an integer that a long long cannot hold
// Also fails: check_record reports the first problem of a record
// Also fails: import_users counts every record of a damaged file once
// Also fails: import_users reports bad records by their positions and imports the others
// Replaces: check_record.cpp
// Looks like: get<long long>() is trusted to refuse what is not an integer; it turns 3.7 into 3 and true into 1, and throws only for text, null, arrays and objects.
//
// The type of a JSON value has to be asked (is_number_integer) before it is converted.

#include "check_record.hpp"

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
    try {
        static_cast<void>(record["name"].get<std::string>());
        static_cast<void>(record["points"].get<long long>());
        if (record["email"].get<std::string>().empty()) {
            return Problem::empty_email;
        }
    } catch (nlohmann::json::type_error const&) {
        return Problem::wrong_type;
    }
    return std::nullopt;
}

}  // namespace storage
