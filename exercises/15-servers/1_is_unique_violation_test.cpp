// Exercise 15, task 1, warm-up, 5 minutes: the cases.
// Edit: is_unique_violation.cpp
#include "is_unique_violation.hpp"

#include "recorded.hpp"
#include "workbook/check_same.hpp"

namespace servers::cases {

namespace {

// "SQLite 2067: yes"
std::string answer(DatabaseError const& error)
{
    return text_of(error) + (is_unique_violation(error) ? ": yes" : ": no");
}

}  // namespace

TEST_SUITE_BEGIN("1 is_unique_violation");

TEST_CASE("is_unique_violation knows the error of each database")
{
    CHECK_SAME(answer(sqlite(2067)), "SQLite 2067: yes");
    CHECK_SAME(answer(mariadb(1062)), "MariaDB 1062: yes");
    CHECK_SAME(answer(postgresql("23505")), "PostgreSQL 23505: yes");
}

TEST_CASE("is_unique_violation knows a primary key of SQLite")
{
    CHECK_SAME(answer(sqlite(1555)), "SQLite 1555: yes");
    CHECK_SAME(answer(sqlite(2579)), "SQLite 2579: yes");
}

TEST_CASE("is_unique_violation knows the second number of MariaDB")
{
    CHECK_SAME(answer(mariadb(1586)), "MariaDB 1586: yes");
}

TEST_CASE("is_unique_violation knows a UNIQUE that is checked at the COMMIT")
{
    CHECK_SAME(answer(postgresql("23505", "ERROR:  ", During::the_commit)),
               "PostgreSQL 23505 at the COMMIT: yes");
}

TEST_CASE("is_unique_violation is false for other constraints")
{
    for (int const code : {275, 787, 1299, 1811, 19}) {
        CHECK_SAME(answer(sqlite(code)), "SQLite " + std::to_string(code) + ": no");
    }
    CHECK_SAME(answer(mariadb(1452)), "MariaDB 1452: no");
    CHECK_SAME(answer(mariadb(1048)), "MariaDB 1048: no");
    CHECK_SAME(answer(postgresql("23503")), "PostgreSQL 23503: no");
    CHECK_SAME(answer(postgresql("23000")), "PostgreSQL 23000: no");
    INFO("EXCLUDE, which is another rule");
    CHECK_SAME(answer(postgresql("23P01")), "PostgreSQL 23P01: no");
}

TEST_CASE("is_unique_violation takes a number for that of its own database")
{
    CHECK_SAME(answer(mariadb(2067)), "MariaDB 2067: no");
    CHECK_SAME(answer(mariadb(1555)), "MariaDB 1555: no");
    CHECK_SAME(answer(sqlite(1062)), "SQLite 1062: no");
    CHECK_SAME(answer(sqlite(1586)), "SQLite 1586: no");
}

TEST_CASE("is_unique_violation does not look at the message")
{
    {
        INFO("a name that a user typed, in the message of another error");
        CHECK_SAME(answer(mariadb(1406,
                                  "Data too long for column 'Duplicate entry"
                                  " UNIQUE 23505'")),
                   "MariaDB 1406: no");
        CHECK_SAME(answer(sqlite(1, "near \"UNIQUE constraint failed\": syntax error")),
                   "SQLite 1: no");
    }
    {
        INFO("an error of libpq, which has no SQLSTATE");
        CHECK_SAME(answer(libpq("no such host: duplicate key")),
                   "PostgreSQL 'no such host: duplicate key' while connecting: no");
    }
    INFO("a server that speaks German");
    CHECK_SAME(answer(postgresql("23505", "FEHLER:  doppelter Schluesselwert")),
               "PostgreSQL 23505: yes");
    CHECK_SAME(answer(mariadb(1062, "Doppelter Eintrag")), "MariaDB 1062: yes");
}

TEST_SUITE_END();

}  // namespace servers::cases
