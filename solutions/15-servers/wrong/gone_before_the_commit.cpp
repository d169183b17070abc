// Rejected by: classify does not know whether a lost COMMIT was done
// Shows: MariaDB 2006 at the COMMIT: connection lost, reconnect
// Replaces: classify.cpp
// Looks like: it says that 2006 means the COMMIT was never sent.

#include "classify.hpp"

#include <initializer_list>
#include <string_view>

namespace servers {

namespace {

bool contains_one(std::string const& message,
                  std::initializer_list<std::string_view> texts)
{
    for (std::string_view const text : texts) {
        if (message.find(text) != std::string::npos) {
            return true;
        }
    }
    return false;
}

Problem of_sqlite(int code)
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
    switch (code & 0xff) {
        case 5:
            return Problem::lock_timeout;
        case 8:
            return Problem::read_only;
        default:
            return Problem::unknown;
    }
}

Problem of_mariadb(int code)
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

Problem of_libpq(std::string const& message)
{
    if (contains_one(message, {"too many clients", "too many connections",
                               "remaining connection slots"})) {
        return Problem::too_many_connections;
    }
    if (contains_one(message,
                     {"Connection refused", "server closed the connection",
                      "no connection to the server", "starting up", "shutting down"})) {
        return Problem::connection_lost;
    }
    return Problem::unknown;
}

bool is_one_of(std::string_view state, std::initializer_list<std::string_view> states)
{
    for (std::string_view const one : states) {
        if (state == one) {
            return true;
        }
    }
    return false;
}

Problem of_postgresql(std::string const& state)
{
    if (state == "23505") {
        return Problem::unique;
    }
    if (is_one_of(state, {"23503", "23001"})) {
        return Problem::foreign_key;
    }
    if (state == "23502") {
        return Problem::not_null;
    }
    if (state == "23514") {
        return Problem::check;
    }
    if (state == "40P01") {
        return Problem::deadlock;
    }
    if (state == "40001") {
        return Problem::serialization_failure;
    }
    if (state == "55P03") {
        return Problem::lock_timeout;
    }
    if (state.starts_with("08") ||
        is_one_of(state, {"57P01", "57P02", "57P03", "57P05", "25P03"})) {
        return Problem::connection_lost;
    }
    if (state == "53300") {
        return Problem::too_many_connections;
    }
    if (state == "25006") {
        return Problem::read_only;
    }
    return Problem::unknown;
}

Problem problem_of(DatabaseError const& error)
{
    switch (error.kind) {
        case DatabaseKind::sqlite:
            return of_sqlite(error.code);
        case DatabaseKind::mysql:
            return of_mariadb(error.code);
        case DatabaseKind::postgresql:
            return error.sqlstate.empty() ? of_libpq(error.message)
                                          : of_postgresql(error.sqlstate);
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
            if (during == During::connecting) {
                return Answer::wait_and_reconnect;
            }
            return during == During::the_commit ? Answer::find_out : Answer::reconnect;
        case Problem::too_many_connections:
            return Answer::wait_and_reconnect;
        default:
            return Answer::give_up;
    }
}

}  // namespace

Verdict classify(DatabaseError const& error)
{
    Problem const problem = problem_of(error);
    if (error.code == 2006) {
        return {problem, Answer::reconnect};
    }
    return {problem, answer_to(problem, error.during)};
}

}  // namespace servers
