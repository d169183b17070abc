// Exercise 01: a problem in words, for the cases.
#pragma once

#include "check_record.hpp"

#include <string>

namespace storage::cases {

inline std::string in_words(Problem problem)
{
    switch (problem) {
        case Problem::not_an_object:
            return "not_an_object";
        case Problem::missing_field:
            return "missing_field";
        case Problem::wrong_type:
            return "wrong_type";
        case Problem::empty_email:
            return "empty_email";
        case Problem::duplicate_in_file:
            return "duplicate_in_file";
        case Problem::email_taken:
            return "email_taken";
    }
    return "a problem that is none of the six";
}

}  // namespace storage::cases
