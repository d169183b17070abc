// Exercise 01, task 4: what is wrong with a record?
#pragma once

#include <nlohmann/json.hpp>
#include <optional>

namespace storage {

/// Why a record of a file is not imported.
enum class Problem {
    not_an_object,      ///< it is a number, a string, null, an array ...
    missing_field,      ///< it has no "email", no "name" or no "points"
    wrong_type,         ///< e-mail or name is not a string, or points not an integer
    empty_email,        ///< the e-mail is ""
    duplicate_in_file,  ///< for task 5: an earlier record of the file has the e-mail
    email_taken,        ///< for task 5: a user with other values has the e-mail
};

/// Returns the first of the first four problems, in the order of `Problem`, that the
/// record has; nothing for a good record.
///
/// Points are an integer that a long long can hold. 3.7, 12.0, 1e3, true and
/// "12" are not. A field whose value is null is not missing. A name may be empty.
/// Further fields are ignored.
std::optional<Problem> check_record(nlohmann::json const& record);

}  // namespace storage
