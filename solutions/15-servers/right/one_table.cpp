// Replaces: classify.cpp
//
// Better when: the codes are going to grow, or are shown to somebody who does not read
// C++. A switch lets the compiler find a code that is there twice.

#include "classify.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string>

namespace servers {

namespace {

using enum Problem;

std::map<std::string, Problem> const problems{// SQLite
                                              {"s1555", unique},
                                              {"s2067", unique},
                                              {"s2579", unique},
                                              {"s787", foreign_key},
                                              {"s1299", not_null},
                                              {"s275", check},
                                              {"s517", serialization_failure},
                                              // MariaDB
                                              {"m1062", unique},
                                              {"m1586", unique},
                                              {"m1451", foreign_key},
                                              {"m1452", foreign_key},
                                              {"m1048", not_null},
                                              {"m1364", not_null},
                                              {"m4025", check},
                                              {"m3819", check},
                                              {"m1213", deadlock},
                                              {"m1020", serialization_failure},
                                              {"m1205", lock_timeout},
                                              {"m1053", connection_lost},
                                              {"m1927", connection_lost},
                                              {"m2002", connection_lost},
                                              {"m2003", connection_lost},
                                              {"m2006", connection_lost},
                                              {"m2013", connection_lost},
                                              {"m2055", connection_lost},
                                              {"m1040", too_many_connections},
                                              {"m1203", too_many_connections},
                                              {"m1226", too_many_connections},
                                              {"m1290", read_only},
                                              {"m1792", read_only},
                                              {"m1836", read_only},
                                              // PostgreSQL
                                              {"p23505", unique},
                                              {"p23503", foreign_key},
                                              {"p23001", foreign_key},
                                              {"p23502", not_null},
                                              {"p23514", check},
                                              {"p40P01", deadlock},
                                              {"p40001", serialization_failure},
                                              {"p55P03", lock_timeout},
                                              {"p57P01", connection_lost},
                                              {"p57P02", connection_lost},
                                              {"p57P03", connection_lost},
                                              {"p57P05", connection_lost},
                                              {"p25P03", connection_lost},
                                              {"p53300", too_many_connections},
                                              {"p25006", read_only}};

std::string key_of(DatabaseError const& error)
{
    switch (error.kind) {
        case DatabaseKind::sqlite:
            return "s" + std::to_string(error.code);
        case DatabaseKind::mysql:
            return "m" + std::to_string(error.code);
        case DatabaseKind::postgresql:
            return "p" + error.sqlstate;
    }
    return "";
}

Problem without_an_entry(DatabaseError const& error)
{
    if (error.kind == DatabaseKind::sqlite) {
        int const primary = error.code % 256;
        return primary == 5 ? lock_timeout : primary == 8 ? read_only : unknown;
    }
    if (error.kind != DatabaseKind::postgresql) {
        return unknown;
    }
    if (!error.sqlstate.empty()) {
        return error.sqlstate.substr(0, 2) == "08" ? connection_lost : unknown;
    }
    auto const says = [&](char const* text) {
        return error.message.find(text) != std::string::npos;
    };
    std::array const full{"too many clients", "too many connections",
                          "remaining connection slots"};
    std::array const gone{"Connection refused", "server closed the connection",
                          "no connection to the server", "starting up",
                          "shutting down"};
    return std::ranges::any_of(full, says)   ? too_many_connections
           : std::ranges::any_of(gone, says) ? connection_lost
                                             : unknown;
}

}  // namespace

Verdict classify(DatabaseError const& error)
{
    auto const found = problems.find(key_of(error));
    Problem const problem =
        found == problems.end() ? without_an_entry(error) : found->second;
    if (problem == deadlock || problem == serialization_failure ||
        problem == lock_timeout) {
        return {problem, Answer::retry};
    }
    if (problem == too_many_connections ||
        (problem == connection_lost && error.during == During::connecting)) {
        return {problem, Answer::wait_and_reconnect};
    }
    if (problem == connection_lost) {
        return {problem, error.during == During::the_commit ? Answer::find_out
                                                            : Answer::reconnect};
    }
    return {problem, Answer::give_up};
}

}  // namespace servers
