// Exercise 06, task 1, warm-up, 5 minutes: the cases.
// Edit: is_alive.cpp
// Uses: check_in.cpp check_out.cpp reset_session.cpp lease.cpp
#include "is_alive.hpp"

#include "workbook/check_same.hpp"
#include "workbook/database.hpp"
#include "workbook/statement_log.hpp"

#include <string>

namespace pooling::cases {

namespace {

// What came of the question, an exception included.
std::string outcome(soci::session& sql)
{
    try {
        return is_alive(sql) ? "alive" : "dead";
    } catch (soci::soci_error const&) {
        return "it threw soci_error";
    }
}

}  // namespace

TEST_SUITE_BEGIN("1 is_alive");

TEST_CASE("is_alive is true on a session that works")
{
    workbook::ScratchDatabase database;
    CHECK_SAME(outcome(database.sql), "alive");
}

TEST_CASE("is_alive is false on a session that is closed and throws nothing")
{
    workbook::ScratchDatabase database;
    database.sql.close();
    CHECK_SAME(outcome(database.sql), "dead");
}

TEST_CASE("is_alive is true again when the session was opened again")
{
    workbook::ScratchDatabase database;
    database.sql.close();
    outcome(database.sql);
    workbook::open_database(database.sql, ":memory:");
    CHECK_SAME(outcome(database.sql), "alive");
}

TEST_CASE("is_alive really asks the database and needs no table")
{
    workbook::ScratchDatabase database;
    workbook::StatementLog const log(database.sql);
    outcome(database.sql);
    CHECK_SAME(std::to_string(log.statements().size()) + " statement(s)",
               "1 statement(s)");
}

TEST_SUITE_END();

}  // namespace pooling::cases
