// Rejected by: classify waits when the server takes no more connections
// Shows: MariaDB 1203 while connecting: unknown, give up
// Replaces: classify.cpp
// Looks like: MariaDB has a limit for all and limits for each user; each has its number.

#include "classify.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace servers {

namespace {

Problem sqlite_problem(int code)
{
    switch (code) {
        case 1555:
        case 2067:
        case 2579:
            return Problem::unique;
        case 787:
            return Problem::foreign_key;
        case 1299:
            return Problem::not_null;
        case 275:
            return Problem::check;
        case 517:
            return Problem::serialization_failure;
        default:
            break;
    }
    switch (code & 0xff) {  // the primary code
        case 5:
            return Problem::lock_timeout;
        case 8:
            return Problem::read_only;
        default:
            return Problem::unknown;
    }
}

struct Number {
    int code;
    Problem problem;
};

constexpr std::array numbers{Number{1062, Problem::unique},
                             Number{1586, Problem::unique},
                             Number{1451, Problem::foreign_key},
                             Number{1452, Problem::foreign_key},
                             Number{1048, Problem::not_null},
                             Number{1364, Problem::not_null},
                             Number{4025, Problem::check},
                             Number{3819, Problem::check},
                             Number{1213, Problem::deadlock},
                             Number{1020, Problem::serialization_failure},
                             Number{1205, Problem::lock_timeout},
                             Number{1053, Problem::connection_lost},
                             Number{1927, Problem::connection_lost},
                             Number{2002, Problem::connection_lost},
                             Number{2003, Problem::connection_lost},
                             Number{2006, Problem::connection_lost},
                             Number{2013, Problem::connection_lost},
                             Number{2055, Problem::connection_lost},
                             Number{1040, Problem::too_many_connections},
                             Number{1290, Problem::read_only},
                             Number{1792, Problem::read_only},
                             Number{1836, Problem::read_only}};

Problem mariadb_problem(int code)
{
    auto const found = std::ranges::find(numbers, code, &Number::code);
    return found == numbers.end() ? Problem::unknown : found->problem;
}

struct State {
    std::string_view sqlstate;
    Problem problem;
};

constexpr std::array states{State{"23505", Problem::unique},
                            State{"23503", Problem::foreign_key},
                            State{"23001", Problem::foreign_key},
                            State{"23502", Problem::not_null},
                            State{"23514", Problem::check},
                            State{"40P01", Problem::deadlock},
                            State{"40001", Problem::serialization_failure},
                            State{"55P03", Problem::lock_timeout},
                            State{"57P01", Problem::connection_lost},
                            State{"57P02", Problem::connection_lost},
                            State{"57P03", Problem::connection_lost},
                            State{"57P05", Problem::connection_lost},
                            State{"25P03", Problem::connection_lost},
                            State{"53300", Problem::too_many_connections},
                            State{"25006", Problem::read_only}};

bool has_one_of(std::string_view message, std::initializer_list<std::string_view> texts)
{
    return std::ranges::any_of(texts, [&](std::string_view text) {
        return message.find(text) != std::string_view::npos;
    });
}

// The one place where words are looked at: libpq has no code for these.
Problem libpq_problem(std::string_view message)
{
    if (has_one_of(message, {"too many clients", "too many connections",
                             "remaining connection slots"})) {
        return Problem::too_many_connections;
    }
    if (has_one_of(message,
                   {"Connection refused", "server closed the connection",
                    "no connection to the server", "starting up", "shutting down"})) {
        return Problem::connection_lost;
    }
    return Problem::unknown;
}

Problem postgresql_problem(DatabaseError const& error)
{
    if (error.sqlstate.empty()) {
        return libpq_problem(error.message);
    }
    if (error.sqlstate.starts_with("08")) {
        return Problem::connection_lost;
    }
    auto const found = std::ranges::find(states, error.sqlstate, &State::sqlstate);
    return found == states.end() ? Problem::unknown : found->problem;
}

Problem problem_of(DatabaseError const& error)
{
    switch (error.kind) {
        case DatabaseKind::sqlite:
            return sqlite_problem(error.code);
        case DatabaseKind::mysql:
            return mariadb_problem(error.code);
        case DatabaseKind::postgresql:
            return postgresql_problem(error);
    }
    return Problem::unknown;
}

Answer answer_to(Problem problem, During during)
{
    switch (problem) {
        case Problem::deadlock:
        case Problem::serialization_failure:
        case Problem::lock_timeout:
            return Answer::retry;
        case Problem::connection_lost:
            return during == During::connecting   ? Answer::wait_and_reconnect
                   : during == During::the_commit ? Answer::find_out
                                                  : Answer::reconnect;
        case Problem::too_many_connections:
            return Answer::wait_and_reconnect;
        case Problem::unique:
        case Problem::foreign_key:
        case Problem::not_null:
        case Problem::check:
        case Problem::read_only:
        case Problem::unknown:
            return Answer::give_up;
    }
    return Answer::give_up;
}

}  // namespace

Verdict classify(DatabaseError const& error)
{
    Problem const problem = problem_of(error);
    return {problem, answer_to(problem, error.during)};
}

}  // namespace servers
