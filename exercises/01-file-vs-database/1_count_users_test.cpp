// Exercise 01, task 1, warm-up, 5 minutes: the cases.
// Edit: count_users.cpp
#include "count_users.hpp"
#include "import_users.hpp"

#include "workbook/check_same.hpp"
#include "workbook/database.hpp"
#include "workbook/statement_log.hpp"

#include <string>

namespace storage {

namespace {

// A table with five users, who have 0, 7, 7, 12 and 5 000 000 000 points.
struct FiveUsers {
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;

    FiveUsers()
    {
        create_users_table(sql);
        sql << "INSERT INTO users (email, name, points) VALUES ('a', 'Ada', 7),"
               " ('b', 'Béla', 0), ('c', 'Chioma', 7), ('d', 'Dagny', 5000000000),"
               " ('e', 'Edgar', 12)";
    }
};

std::string users(long long count)
{
    return std::to_string(count) + (count == 1 ? " user" : " users");
}

}  // namespace

TEST_SUITE_BEGIN("1 count_users");

TEST_CASE("count_users counts the users with at least so many points")
{
    FiveUsers five;
    CHECK_SAME(users(count_users(five.sql, 10)), "2 users");
    CHECK_SAME(users(count_users(five.sql, 0)), "5 users");
}

TEST_CASE("count_users counts a user with exactly so many points")
{
    FiveUsers five;
    CHECK_SAME(users(count_users(five.sql, 7)), "4 users");
}

TEST_CASE("count_users gives 0 when no user has so many points")
{
    FiveUsers five;
    CHECK_SAME(users(count_users(five.sql, 5'000'000'001)), "0 users");
    five.sql << "DELETE FROM users";
    CHECK_SAME(users(count_users(five.sql, 0)), "0 users");
}

TEST_CASE("count_users takes points beyond 32 bits")
{
    FiveUsers five;
    CHECK_SAME(users(count_users(five.sql, 5'000'000'000)), "1 user");
}

TEST_CASE("count_users sends one SELECT and binds the points")
{
    FiveUsers five;
    workbook::StatementLog const log(five.sql);
    count_users(five.sql, 987654);

    CHECK_SAME(std::to_string(log.count()) + " statement(s)", "1 statement(s)");
    CHECK_SAME(log.text_contains("987654") ? "the points are part of its text"
                                           : "the points are bound",
               "the points are bound");
}

TEST_SUITE_END();

}  // namespace storage
