// Exercise 15, task 2, core, 25 minutes: the cases.
// Edit: classify.cpp
#include "recorded.hpp"
#include "verdict_text.hpp"
#include "workbook/check_same.hpp"

namespace servers::cases {

namespace {

std::string verdict(DatabaseError const& error)
{
    return text_of(classify(error));
}

std::string problem(DatabaseError const& error)
{
    return text_of(classify(error).problem);
}

}  // namespace

TEST_SUITE_BEGIN("2 classify");

TEST_CASE("classify knows what breaks a rule and gives up")
{
    CHECK_SAME(verdict(postgresql("23505")), "unique: give up");
    CHECK_SAME(verdict(mariadb(1452)), "foreign key: give up");
    CHECK_SAME(verdict(sqlite(1299)), "not null: give up");
    CHECK_SAME(verdict(sqlite(275)), "check: give up");
}

TEST_CASE("classify knows every rule of each database")
{
    for (int const code : {1555, 2067, 2579}) {
        CAPTURE(code);
        CHECK_SAME(problem(sqlite(code)), "unique");
    }
    CHECK_SAME(problem(sqlite(787)), "foreign key");
    INFO("MariaDB");
    CHECK_SAME(problem(mariadb(1062)), "unique");
    CHECK_SAME(problem(mariadb(1586)), "unique");
    CHECK_SAME(problem(mariadb(1451)), "foreign key");
    CHECK_SAME(problem(mariadb(1048)), "not null");
    CHECK_SAME(problem(mariadb(1364)), "not null");
    CHECK_SAME(problem(mariadb(4025)), "check");
    CHECK_SAME(problem(mariadb(3819)), "check");
    INFO("PostgreSQL");
    CHECK_SAME(problem(postgresql("23503")), "foreign key");
    CHECK_SAME(problem(postgresql("23001")), "foreign key");
    CHECK_SAME(problem(postgresql("23502")), "not null");
    CHECK_SAME(problem(postgresql("23514")), "check");
}

TEST_CASE("classify runs the transaction again after a deadlock")
{
    CHECK_SAME(verdict(mariadb(1213)), "deadlock: retry");
    CHECK_SAME(verdict(postgresql("40P01")), "deadlock: retry");
}

TEST_CASE("classify runs the transaction again when what it read has changed")
{
    CHECK_SAME(verdict(sqlite(517)), "serialization failure: retry");
    CHECK_SAME(verdict(mariadb(1020)), "serialization failure: retry");
    CHECK_SAME(verdict(postgresql("40001")), "serialization failure: retry");
}

TEST_CASE("classify runs the transaction again after a lock timeout")
{
    CHECK_SAME(verdict(sqlite(5)), "lock timeout: retry");
    CHECK_SAME(verdict(mariadb(1205)), "lock timeout: retry");
    CHECK_SAME(verdict(postgresql("55P03")), "lock timeout: retry");
}

TEST_CASE("classify runs it again when the error came at the COMMIT")
{
    auto const commit = During::the_commit;
    CHECK_SAME(verdict(postgresql("40001", "ERROR:  ", commit)),
               "serialization failure: retry");
    CHECK_SAME(verdict(mariadb(1213, "", commit)), "deadlock: retry");
    CHECK_SAME(verdict(sqlite(5, "database is locked", commit)), "lock timeout: retry");
}

TEST_CASE("classify finds the primary code in an extended code of SQLite")
{
    CHECK_SAME(verdict(sqlite(261)), "lock timeout: retry");
    CHECK_SAME(verdict(sqlite(773)), "lock timeout: retry");
    CHECK_SAME(verdict(sqlite(8)), "read only: give up");
    CHECK_SAME(verdict(sqlite(1032)), "read only: give up");
    CHECK_SAME(verdict(sqlite(264)), "read only: give up");
}

TEST_CASE("classify gives up when nothing may be written")
{
    for (int const number : {1290, 1792, 1836}) {
        CAPTURE(number);
        CHECK_SAME(verdict(mariadb(number)), "read only: give up");
    }
    CHECK_SAME(verdict(postgresql("25006")), "read only: give up");
}

TEST_CASE("classify takes a new connection when the old one is lost")
{
    for (int const number : {1053, 1927, 2002, 2003, 2006, 2013, 2055}) {
        CAPTURE(number);
        CHECK_SAME(verdict(mariadb(number)), "connection lost: reconnect");
    }
    for (char const* const state : {"57P01", "57P02", "57P03", "57P05", "25P03"}) {
        CAPTURE(state);
        CHECK_SAME(verdict(postgresql(state)), "connection lost: reconnect");
    }
    CHECK_SAME(verdict(libpq("no connection to the server", During::a_statement)),
               "connection lost: reconnect");
}

TEST_CASE("classify knows every SQLSTATE that begins with 08")
{
    for (char const* const state : {"08000", "08003", "08006", "08P01"}) {
        CAPTURE(state);
        CHECK_SAME(verdict(postgresql(state)), "connection lost: reconnect");
    }
    INFO("two digits that are somewhere else");
    CHECK_SAME(problem(postgresql("22008")), "unknown");
}

TEST_CASE("classify does not know whether a lost COMMIT was done")
{
    auto const commit = During::the_commit;
    CHECK_SAME(verdict(mariadb(2013, "Lost connection to server during query", commit)),
               "connection lost: find out");
    CHECK_SAME(verdict(postgresql("08000", "Connection failed.", commit)),
               "connection lost: find out");
    CHECK_SAME(verdict(libpq("server closed the connection unexpectedly", commit)),
               "connection lost: find out");
    CHECK_SAME(verdict(mariadb(2006, "Server has gone away", commit)),
               "connection lost: find out");
}

TEST_CASE("classify waits when it cannot connect")
{
    auto const connecting = During::connecting;
    CHECK_SAME(verdict(mariadb(2002, "Can't connect to server", connecting)),
               "connection lost: wait and reconnect");
    CHECK_SAME(verdict(postgresql("57P03", "FATAL:  ", connecting)),
               "connection lost: wait and reconnect");
    CHECK_SAME(verdict(libpq("connection to server at \"127.0.0.1\", port 1 failed: "
                             "Connection refused")),
               "connection lost: wait and reconnect");
    CHECK_SAME(verdict(libpq("FATAL:  the database system is shutting down")),
               "connection lost: wait and reconnect");
    CHECK_SAME(verdict(libpq("FATAL:  the database system is starting up")),
               "connection lost: wait and reconnect");
}

TEST_CASE("classify waits when the server takes no more connections")
{
    for (int const number : {1040, 1203, 1226}) {
        CAPTURE(number);
        CHECK_SAME(verdict(mariadb(number, "", During::connecting)),
                   "too many connections: wait and reconnect");
    }
    CHECK_SAME(verdict(postgresql("53300", "FATAL:  ", During::connecting)),
               "too many connections: wait and reconnect");
    for (char const* const message :
         {"FATAL:  sorry, too many clients already",
          "FATAL:  too many connections for role \"workbook\"",
          "FATAL:  remaining connection slots are reserved for roles with the "
          "SUPERUSER attribute"}) {
        CAPTURE(message);
        CHECK_SAME(verdict(libpq(message)), "too many connections: wait and reconnect");
    }
    INFO("one of two hosts refuses, the other one is full");
    CHECK_SAME(
        verdict(libpq("connection to server at \"one\" failed: Connection refused"
                      " connection to server at \"two\" failed: FATAL:  sorry,"
                      " too many clients already")),
        "too many connections: wait and reconnect");
    INFO("a limit that a user reaches between two statements, or at the COMMIT");
    for (During const during : {During::a_statement, During::the_commit}) {
        CHECK_SAME(verdict(mariadb(1226, "", during)),
                   "too many connections: wait and reconnect");
    }
}

TEST_CASE("classify reads a message only where there is no code")
{
    INFO("what a user typed, in the message of another error");
    CHECK_SAME(verdict(postgresql("22001", "ERROR:  too many clients")),
               "unknown: give up");
    CHECK_SAME(verdict(mariadb(1406, "Connection refused")), "unknown: give up");
    CHECK_SAME(verdict(sqlite(1, "Connection refused")), "unknown: give up");
    CHECK_SAME(verdict(sqlite(1, "near \"database is locked\": syntax error")),
               "unknown: give up");
    INFO("a wrong password");
    CHECK_SAME(
        verdict(libpq("connection to server at \"127.0.0.1\", port 5432 failed: "
                      "FATAL:  password authentication failed for user \"ada\"")),
        "unknown: give up");
}

TEST_CASE("classify gives up on what it does not know")
{
    INFO("a rule, but which? 1811 comes from any trigger, 19 from any constraint");
    CHECK_SAME(verdict(sqlite(1811)), "unknown: give up");
    CHECK_SAME(verdict(sqlite(19)), "unknown: give up");
    INFO("an error in the SQL, a disk that is full, a statement that took too long");
    CHECK_SAME(verdict(sqlite(1)), "unknown: give up");
    CHECK_SAME(verdict(sqlite(13)), "unknown: give up");
    CHECK_SAME(verdict(mariadb(1064)), "unknown: give up");
    CHECK_SAME(verdict(mariadb(3024)), "unknown: give up");
    CHECK_SAME(verdict(postgresql("42601")), "unknown: give up");
    CHECK_SAME(verdict(postgresql("25P02")), "unknown: give up");
    CHECK_SAME(verdict(mariadb(0)), "unknown: give up");
    INFO("numbers of another database");
    CHECK_SAME(verdict(mariadb(5)), "unknown: give up");
    CHECK_SAME(verdict(mariadb(517)), "unknown: give up");
    CHECK_SAME(verdict(sqlite(1062)), "unknown: give up");
    INFO("neighbours in the list of codes");
    for (int const code : {6, 14}) {
        CAPTURE(code);
        CHECK_SAME(verdict(sqlite(code)), "unknown: give up");
    }
    for (int const number : {1969, 2026}) {
        CAPTURE(number);
        CHECK_SAME(verdict(mariadb(number)), "unknown: give up");
    }
    for (char const* const state : {"40003", "53100", "55006", "57014", "57P04"}) {
        CAPTURE(state);
        CHECK_SAME(verdict(postgresql(state)), "unknown: give up");
    }
    INFO("at the COMMIT");
    CHECK_SAME(verdict(postgresql("23503", "ERROR:  ", During::the_commit)),
               "foreign key: give up");
    CHECK_SAME(verdict(sqlite(13, "database or disk is full", During::the_commit)),
               "unknown: give up");
}

TEST_SUITE_END();

}  // namespace servers::cases
