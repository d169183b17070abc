// Exercise 06, task 1, warm-up, 5 minutes: the cases.
// Edit: is_alive.cpp
// Uses: check_in.cpp check_out.cpp reset_session.cpp lease.cpp
#include "is_alive.hpp"

#include "workbook/check_same.hpp"
#include "workbook/database.hpp"
#include "workbook/statement_log.hpp"

#include <soci/sqlite3/soci-sqlite3.h>

#include <stdexcept>
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

TEST_CASE("is_alive reads no table and opens no transaction")
{
    workbook::ScratchDatabase database;
    auto const refuse = [](void*, int action, char const*, char const*, char const*,
                           char const*) {
        bool const harmless = action == SQLITE_SELECT || action == SQLITE_FUNCTION;
        return harmless ? SQLITE_OK : SQLITE_DENY;
    };
    auto const* const backend =
        static_cast<soci::sqlite3_session_backend*>(database.sql.get_backend());
    sqlite_api::sqlite3_set_authorizer(backend->conn_, refuse, nullptr);

    INFO("On a session that allows nothing but a SELECT without a table:");
    CHECK_SAME(outcome(database.sql), "alive");
}

TEST_CASE("is_alive lets an exception through that is no soci_error")
{
    struct Refuses : soci::logger_impl {
        void start_query(std::string const&) override
        {
            throw std::logic_error("the log is full");
        }
        logger_impl* do_clone() const override { return new Refuses; }
    };
    workbook::ScratchDatabase database;
    database.sql.set_logger(new Refuses);

    std::string found;
    try {
        found = outcome(database.sql);
    } catch (std::logic_error const& error) {
        found = error.what();
    }
    CHECK_SAME(found, "the log is full");
}

TEST_SUITE_END();

}  // namespace pooling::cases
