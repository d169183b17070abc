// Exercise 15, task 2: what kind of error it is, and what to do.
#pragma once

#include "database_error.hpp"

namespace servers {

enum class Problem {
    unique,
    foreign_key,
    not_null,
    check,
    deadlock,
    serialization_failure,  ///< another transaction changed what this one has read
    lock_timeout,           ///< another session kept a lock for too long
    connection_lost,
    too_many_connections,
    read_only,
    unknown,
};

/// What the program does then.
//! [answers]
enum class Answer {
    give_up,            ///< it would fail again: tell the caller
    retry,              ///< roll back, and run the whole transaction again
    reconnect,          ///< throw the connection away, and run the whole transaction
                        ///< again on a new one
    find_out,           ///< it may have been committed, or not: look before a retry
    wait_and_reconnect  ///< nothing was begun: try to connect again later
};
//! [answers]

struct Verdict {
    Problem problem = Problem::unknown;
    Answer answer = Answer::give_up;

    bool operator==(Verdict const&) const = default;
};

/// The problem, by the numbers of the database (x stands for any digit or letter):
///
///                           SQLite               MariaDB               PostgreSQL
///     unique                1555 2067 2579       1062 1586             23505
///     foreign_key           787                  1451 1452             23503 23001
///     not_null              1299                 1048 1364             23502
///     check                 275                  4025 3819             23514
///     deadlock              -                    1213                  40P01
///     serialization_failure 517                  1020                  40001
///     lock_timeout          5 and its others     1205                  55P03
///     connection_lost       -                    1053 1927 2002 2003   08xxx 57P01
///                                                2006 2013 2055        57P02 57P03
///                                                                      57P05 25P03
///     too_many_connections  -                    1040 1203 1226        53300
///     read_only             8 and its others     1290 1792 1836        25006
///
/// "and its others": an extended code of SQLite has the primary code in its lower eight
/// bits, so 261 and 773 are 5, too. Other codes, and 0, are unknown: SQLite's 1811
/// comes from any trigger, 3024 is a statement that took too long.
///
/// Where libpq fails to connect, and when it finds the connection broken, SOCI has no
/// SQLSTATE, only a text. So for PostgreSQL with an empty `sqlstate` the problem is the
/// first of these that fits (a message may name two hosts):
///
///   - too_many_connections, if the message contains "too many clients",
///     "too many connections" or "remaining connection slots";
///   - connection_lost, if it contains "Connection refused", "server closed the
///     connection", "no connection to the server", "starting up" or "shutting down";
///   - else unknown. A wrong password is.
///
/// `during` does not matter for that. No other message is looked at.
///
/// The answer:
///
///   - deadlock, serialization_failure and lock_timeout: retry. For the whole
///     transaction: after MariaDB's 1205 it is still open, and half of it is done.
///   - connection_lost: reconnect; wait_and_reconnect if `during` is connecting;
///     find_out if it is the_commit.
///   - too_many_connections: wait_and_reconnect, whatever `during` is.
///   - all others: give_up, at the COMMIT as well.
Verdict classify(DatabaseError const& error);

}  // namespace servers
