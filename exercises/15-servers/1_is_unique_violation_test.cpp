// Exercise 15, task 1, warm-up, 5 minutes: the cases.
// Edit: is_unique_violation.cpp
#include "is_unique_violation.hpp"

#include "recorded.hpp"
#include "workbook/check_same.hpp"

namespace servers::cases {

namespace {

std::string answer(DatabaseError const& error)
{
    return is_unique_violation(error) ? "yes" : "no";
}

}  // namespace

TEST_SUITE_BEGIN("1 is_unique_violation");

TEST_CASE("is_unique_violation knows the error of each database")
{
    CHECK_SAME(answer(sqlite(2067)), "yes");
    CHECK_SAME(answer(mariadb(1062)), "yes");
    CHECK_SAME(answer(postgresql("23505")), "yes");
    INFO("a UNIQUE that is checked at the COMMIT");
    CHECK_SAME(answer(postgresql("23505", "ERROR:  ", During::the_commit)), "yes");
}

TEST_CASE("is_unique_violation knows a primary key of SQLite")
{
    CHECK_SAME(answer(sqlite(1555)), "yes");
    CHECK_SAME(answer(sqlite(2579)), "yes");
}

TEST_CASE("is_unique_violation knows the second number of MariaDB")
{
    CHECK_SAME(answer(mariadb(1586)), "yes");
}

TEST_CASE("is_unique_violation is false for other constraints")
{
    for (int const code : {19, 275, 787, 1299, 1811}) {
        CAPTURE(code);
        CHECK_SAME(answer(sqlite(code)), "no");
    }
    CHECK_SAME(answer(mariadb(1452)), "no");
    CHECK_SAME(answer(mariadb(1048)), "no");
    CHECK_SAME(answer(postgresql("23503")), "no");
    CHECK_SAME(answer(postgresql("23000")), "no");
    INFO("EXCLUDE, which is another rule");
    CHECK_SAME(answer(postgresql("23P01")), "no");
}

TEST_CASE("is_unique_violation takes a number for that of its own database")
{
    INFO("a number of SQLite in MariaDB, and one of MariaDB in SQLite");
    CHECK_SAME(answer(mariadb(2067)), "no");
    CHECK_SAME(answer(mariadb(1555)), "no");
    CHECK_SAME(answer(sqlite(1062)), "no");
    CHECK_SAME(answer(sqlite(1586)), "no");
}

TEST_CASE("is_unique_violation does not look at the message")
{
    INFO("a name that a user typed, in the message of another error");
    CHECK_SAME(answer(mariadb(
                   1406, "Data too long for column 'Duplicate entry UNIQUE 23505'")),
               "no");
    CHECK_SAME(answer(sqlite(1, "near \"UNIQUE constraint failed\": syntax error")),
               "no");
    INFO("an error of libpq, which has no SQLSTATE");
    CHECK_SAME(answer(libpq("no such host: duplicate key")), "no");
    INFO("a server that speaks German");
    CHECK_SAME(answer(postgresql("23505", "FEHLER:  doppelter Schluesselwert")), "yes");
    CHECK_SAME(answer(mariadb(1062, "Doppelter Eintrag")), "yes");
}

TEST_SUITE_END();

}  // namespace servers::cases
