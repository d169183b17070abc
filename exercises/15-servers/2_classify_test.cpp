// Exercise 15, task 2, core, 25 minutes: the cases.
// Edit: classify.cpp
#include "recorded.hpp"
#include "verdict_text.hpp"
#include "workbook/check_same.hpp"

#include <string>
#include <vector>

namespace servers::cases {

namespace {

// "SQLite 5: lock timeout, retry"
std::string verdict(DatabaseError const& error)
{
    return text_of(error) + ": " + text_of(classify(error));
}

// "SQLite 5: lock timeout"
std::string problem(DatabaseError const& error)
{
    return text_of(error) + ": " + text_of(classify(error).problem);
}

// `verdict` has to be this one for each of the errors.
void check_all(std::vector<DatabaseError> const& errors, std::string const& wanted)
{
    for (DatabaseError const& error : errors) {
        CHECK_SAME(verdict(error), text_of(error) + ": " + wanted);
    }
}

}  // namespace

TEST_SUITE_BEGIN("2 classify");

TEST_CASE("classify knows what breaks a rule and gives up")
{
    CHECK_SAME(verdict(postgresql("23505")), "PostgreSQL 23505: unique, give up");
    CHECK_SAME(verdict(mariadb(1452)), "MariaDB 1452: foreign key, give up");
    CHECK_SAME(verdict(sqlite(1299)), "SQLite 1299: not null, give up");
    CHECK_SAME(verdict(sqlite(275)), "SQLite 275: check, give up");
}

TEST_CASE("classify knows every rule of each database")
{
    CHECK_SAME(problem(sqlite(1555)), "SQLite 1555: unique");
    CHECK_SAME(problem(sqlite(2067)), "SQLite 2067: unique");
    CHECK_SAME(problem(sqlite(2579)), "SQLite 2579: unique");
    CHECK_SAME(problem(sqlite(787)), "SQLite 787: foreign key");
    CHECK_SAME(problem(mariadb(1062)), "MariaDB 1062: unique");
    CHECK_SAME(problem(mariadb(1586)), "MariaDB 1586: unique");
    CHECK_SAME(problem(mariadb(1451)), "MariaDB 1451: foreign key");
    CHECK_SAME(problem(mariadb(1048)), "MariaDB 1048: not null");
    CHECK_SAME(problem(mariadb(1364)), "MariaDB 1364: not null");
    CHECK_SAME(problem(mariadb(4025)), "MariaDB 4025: check");
    CHECK_SAME(problem(mariadb(3819)), "MariaDB 3819: check");
    CHECK_SAME(problem(postgresql("23503")), "PostgreSQL 23503: foreign key");
    CHECK_SAME(problem(postgresql("23001")), "PostgreSQL 23001: foreign key");
    CHECK_SAME(problem(postgresql("23502")), "PostgreSQL 23502: not null");
    CHECK_SAME(problem(postgresql("23514")), "PostgreSQL 23514: check");
}

TEST_CASE("classify runs the transaction again after a deadlock")
{
    check_all({mariadb(1213), postgresql("40P01")}, "deadlock, retry");
}

TEST_CASE("classify runs the transaction again when what it read has changed")
{
    check_all({sqlite(517), mariadb(1020), postgresql("40001")},
              "serialization failure, retry");
}

TEST_CASE("classify runs the transaction again after a lock timeout")
{
    check_all({sqlite(5), mariadb(1205), postgresql("55P03")}, "lock timeout, retry");
}

TEST_CASE("classify runs it again when the error came at the COMMIT")
{
    auto const commit = During::the_commit;
    check_all({postgresql("40001", "ERROR:  ", commit)},
              "serialization failure, retry");
    check_all({mariadb(1213, "", commit)}, "deadlock, retry");
    check_all({sqlite(5, "database is locked", commit)}, "lock timeout, retry");
}

TEST_CASE("classify finds the primary code in an extended code of SQLite")
{
    check_all({sqlite(261), sqlite(773)}, "lock timeout, retry");
    check_all({sqlite(8), sqlite(1032), sqlite(264)}, "read only, give up");
}

TEST_CASE("classify gives up when nothing may be written")
{
    check_all({mariadb(1290), mariadb(1792), mariadb(1836), postgresql("25006")},
              "read only, give up");
}

TEST_CASE("classify takes a new connection when the old one is lost")
{
    check_all({mariadb(1053), mariadb(1927), mariadb(2002), mariadb(2003),
               mariadb(2006), mariadb(2013), mariadb(2055)},
              "connection lost, reconnect");
    check_all({postgresql("57P01"), postgresql("57P02"), postgresql("57P03"),
               postgresql("57P05"), postgresql("25P03")},
              "connection lost, reconnect");
    check_all({libpq("no connection to the server", During::a_statement)},
              "connection lost, reconnect");
}

TEST_CASE("classify knows every SQLSTATE that begins with 08")
{
    check_all({postgresql("08000"), postgresql("08003"), postgresql("08006"),
               postgresql("08P01")},
              "connection lost, reconnect");
}

TEST_CASE("classify does not know whether a lost COMMIT was done")
{
    auto const commit = During::the_commit;
    check_all({mariadb(2013, "Lost connection to server during query", commit),
               postgresql("08000", "Connection failed.", commit),
               libpq("server closed the connection unexpectedly", commit),
               mariadb(2006, "Server has gone away", commit)},
              "connection lost, find out");
}

TEST_CASE("classify waits when it cannot connect")
{
    auto const connecting = During::connecting;
    check_all({mariadb(2002, "Can't connect to server", connecting),
               postgresql("57P03", "FATAL:  ", connecting),
               libpq("connection to server at \"127.0.0.1\", port 1 failed: "
                     "Connection refused"),
               libpq("FATAL:  the database system is shutting down"),
               libpq("FATAL:  the database system is starting up")},
              "connection lost, wait and reconnect");
}

TEST_CASE("classify waits when the server takes no more connections")
{
    auto const connecting = During::connecting;
    std::string const wanted = "too many connections, wait and reconnect";
    check_all(
        {mariadb(1040, "", connecting), mariadb(1203, "", connecting),
         mariadb(1226, "", connecting), postgresql("53300", "FATAL:  ", connecting),
         libpq("FATAL:  sorry, too many clients already"),
         libpq("FATAL:  too many connections for role \"workbook\""),
         libpq("FATAL:  remaining connection slots are reserved for roles with "
               "the SUPERUSER attribute")},
        wanted);
    {
        INFO("one of two hosts refuses, the other one is full");
        check_all({libpq("connection to server at \"one\" failed: Connection refused"
                         " connection to server at \"two\" failed: FATAL:  sorry,"
                         " too many clients already")},
                  wanted);
    }
    INFO("a limit that a user reaches between two statements, or at the COMMIT");
    check_all({mariadb(1226), mariadb(1226, "", During::the_commit)}, wanted);
}

TEST_CASE("classify gives up on what it does not know")
{
    std::string const wanted = "unknown, give up";
    {
        INFO("a rule, but which? 1811 comes from any trigger, 19 from any constraint");
        check_all({sqlite(1811), sqlite(19)}, wanted);
    }
    {
        INFO(
            "an error in the SQL, a disk that is full, a statement that took too"
            " long, an aborted transaction");
        check_all({sqlite(1), sqlite(13), mariadb(1064), mariadb(3024),
                   postgresql("42601"), postgresql("25P02")},
                  wanted);
    }
    {
        INFO("no code at all");
        check_all({mariadb(0)}, wanted);
    }
    {
        INFO("a number of another database");
        check_all({mariadb(5), mariadb(517), sqlite(1062)}, wanted);
    }
    {
        INFO("a neighbour of a code in the list, or one that looks like it");
        check_all({sqlite(6), sqlite(14), mariadb(1969), mariadb(2026),
                   postgresql("40003"), postgresql("53100"), postgresql("55006"),
                   postgresql("57014"), postgresql("57P04"), postgresql("22008")},
                  wanted);
    }
    auto const commit = During::the_commit;
    check_all({postgresql("23503", "ERROR:  ", commit)}, "foreign key, give up");
    check_all({sqlite(13, "database or disk is full", commit)}, wanted);
}

TEST_CASE("classify reads a message only where there is no code")
{
    std::string const wanted = "unknown, give up";
    {
        INFO("what a user typed, in the message of another error");
        check_all({postgresql("22001", "ERROR:  too many clients"),
                   mariadb(1406, "Connection refused"), sqlite(1, "Connection refused"),
                   sqlite(1, "near \"database is locked\": syntax error")},
                  wanted);
    }
    INFO("a wrong password");
    check_all({libpq("connection to server at \"127.0.0.1\", port 5432 failed: "
                     "FATAL:  password authentication failed for user \"ada\"")},
              wanted);
}

TEST_SUITE_END();

}  // namespace servers::cases
