// What SOCI throws, taken apart.
#include "15-servers/engine/server_errors.hpp"
#include "15-servers/engine/connecting.hpp"
#include "workbook/check_same.hpp"

namespace servers::cases {

namespace {

DatabaseError caught(soci::session& sql, std::string const& statement)
{
    try {
        sql << statement;
    } catch (soci::soci_error const& error) {
        return database_error(error, sql);
    }
    return {};
}

}  // namespace

TEST_SUITE_BEGIN("server_errors");

TEST_CASE("an error has the code of its own database")
{
    for (DatabaseKind const kind : databases()) {
        INFO("On ", name_of(kind));
        EmptyDatabase const database(kind);
        soci::session sql;
        database.open(sql);
        sql << "CREATE TABLE users (email VARCHAR(20) UNIQUE)";
        sql << "INSERT INTO users VALUES ('ada@example.com')";
        DatabaseError const error =
            caught(sql, "INSERT INTO users VALUES ('ada@example.com')");
        CHECK_SAME(name_of(error.kind), name_of(kind));
        CHECK_SAME(code_text(error), kind == DatabaseKind::sqlite  ? "2067"
                                     : kind == DatabaseKind::mysql ? "1062"
                                                                   : "23505");
    }
}

TEST_CASE("a message does not contain the statement")
{
    for (DatabaseKind const kind : databases()) {
        INFO("On ", name_of(kind));
        EmptyDatabase const database(kind);
        soci::session sql;
        database.open(sql);
        DatabaseError const error = caught(sql, "SELECT 'a secret' FROM nothing");
        CHECK(error.message.find("a secret") == std::string::npos);
        CHECK(error.message.find('\n') == std::string::npos);
        CHECK(error.message.find("nothing") != std::string::npos);
    }
}

TEST_CASE("two databases of one server do not see each other")
{
    for (DatabaseKind const kind : databases()) {
        INFO("On ", name_of(kind));
        EmptyDatabase const one(kind);
        EmptyDatabase const other(kind);
        soci::session sql;
        one.open(sql);
        sql << "CREATE TABLE users (id INTEGER)";
        soci::session second;
        other.open(second);
        CHECK_SAME(code_text(caught(second, "SELECT * FROM users")),
                   kind == DatabaseKind::sqlite  ? "1"
                   : kind == DatabaseKind::mysql ? "1146"
                                                 : "42P01");
    }
}

TEST_SUITE_END();

}  // namespace servers::cases
