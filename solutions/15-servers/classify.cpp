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

Problem mariadb_problem(int code)
{
    switch (code) {
        case 1062:
        case 1586:
            return Problem::unique;
        case 1451:
        case 1452:
            return Problem::foreign_key;
        case 1048:
        case 1364:
            return Problem::not_null;
        case 4025:
        case 3819:
            return Problem::check;
        case 1213:
            return Problem::deadlock;
        case 1020:
            return Problem::serialization_failure;
        case 1205:
            return Problem::lock_timeout;
        case 1053:
        case 1927:
        case 2002:
        case 2003:
        case 2006:
        case 2013:
        case 2055:
            return Problem::connection_lost;
        case 1040:
        case 1203:
        case 1226:
            return Problem::too_many_connections;
        case 1290:
        case 1792:
        case 1836:
            return Problem::read_only;
        default:
            return Problem::unknown;
    }
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
