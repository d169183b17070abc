// Words for a verdict. Given.
#pragma once

#include "classify.hpp"

#include <string>

namespace servers {

inline std::string text_of(Problem problem)
{
    switch (problem) {
        case Problem::unique:
            return "unique";
        case Problem::foreign_key:
            return "foreign key";
        case Problem::not_null:
            return "not null";
        case Problem::check:
            return "check";
        case Problem::deadlock:
            return "deadlock";
        case Problem::serialization_failure:
            return "serialization failure";
        case Problem::lock_timeout:
            return "lock timeout";
        case Problem::connection_lost:
            return "connection lost";
        case Problem::too_many_connections:
            return "too many connections";
        case Problem::read_only:
            return "read only";
        case Problem::unknown:
            return "unknown";
    }
    return "";
}

inline std::string text_of(Answer answer)
{
    switch (answer) {
        case Answer::give_up:
            return "give up";
        case Answer::retry:
            return "retry";
        case Answer::reconnect:
            return "reconnect";
        case Answer::find_out:
            return "find out";
        case Answer::wait_and_reconnect:
            return "wait and reconnect";
    }
    return "";
}

/// "deadlock, retry"
inline std::string text_of(Verdict const& verdict)
{
    return text_of(verdict.problem) + ", " + text_of(verdict.answer);
}

}  // namespace servers
