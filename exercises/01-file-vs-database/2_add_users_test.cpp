// Exercise 01, task 2, core, 10 minutes: the cases.
// Edit: add_users.cpp
#include "add_users.hpp"
#include "user_checks.hpp"

#include "workbook/check_same.hpp"
#include "workbook/files.hpp"
#include "workbook/statement_log.hpp"

#include <limits>
#include <string>

namespace storage::cases {

namespace {

std::vector<User> many_users(int count)
{
    std::vector<User> users;
    for (int i = 0; i < count; ++i) {
        std::string const number = std::to_string(i);
        users.push_back({"user" + number + "@shop.example", "User " + number, 3 * i});
    }
    return users;
}

}  // namespace

TEST_SUITE_BEGIN("2 add_users");

TEST_CASE("add_users adds each user of a list")
{
    Users users;

    add_users(users.sql,
              {{"bela@shop.example", "Béla", 40}, {"ada@shop.example", "Ada", 12}});

    CHECK_SAME(users_in(users.sql),
               "bela@shop.example (Béla, 40 points); "
               "ada@shop.example (Ada, 12 points)");
}

TEST_CASE("add_users adds nothing for an empty list")
{
    Users users;
    users.insert({"ada@shop.example", "Ada", 12});

    add_users(users.sql, {});

    CHECK_SAME(users_in(users.sql), "ada@shop.example (Ada, 12 points)");
    CHECK_SAME(open_transactions(users.sql), "no transaction is open");
}

TEST_CASE("add_users commits so that another session sees the users")
{
    workbook::ScratchFolder const folder;
    soci::session sql;
    soci::session other;
    workbook::open_database(sql, folder / "shop.db");
    workbook::open_database(other, folder / "shop.db");
    create_users_table(sql);

    add_users(sql, {{"ada@shop.example", "Ada", 12}});

    CHECK_SAME(users_in(other), "ada@shop.example (Ada, 12 points)");
    CHECK_SAME(open_transactions(sql), "no transaction is open");
}

TEST_CASE("add_users keeps points of 64 bits")
{
    Users users;

    add_users(users.sql,
              {{"a@shop.example", "A", 5'000'000'000},
               {"b@shop.example", "B", 9'007'199'254'740'993},
               {"c@shop.example", "C", std::numeric_limits<long long>::min()},
               {"d@shop.example", "D", std::numeric_limits<long long>::max()}});

    CHECK_SAME(users_in(users.sql),
               "a@shop.example (A, 5000000000 points); "
               "b@shop.example (B, 9007199254740993 points); "
               "c@shop.example (C, -9223372036854775808 points); "
               "d@shop.example (D, 9223372036854775807 points)");
}

TEST_CASE("add_users keeps every byte of a text")
{
    Users users;
    std::vector<User> const list{
        {"ada@shop.example", R"(O'Brien "Bob" \ '; DROP TABLE users; --)", 1},
        {" Ada@shop.example ", "\t two lines\r\n ", 2},
        {"sakura@shop.example", "鈴木 さくら", 3},
        {"zero@shop.example", std::string("before\0after", 12), 4},
        {"nobody@shop.example", "", 5}};

    add_users(users.sql, list);

    std::vector<User> const stored = all_users(users.sql);
    CHECK_SAME(std::to_string(stored.size()) + " users", "5 users");
    REQUIRE(stored.size() == list.size());
    for (std::size_t i = 0; i < list.size(); ++i) {
        CHECK_SAME(in_words(stored[i]), in_words(list[i]));
    }
}

TEST_CASE("add_users binds values and never pastes them into SQL")
{
    Users users;
    workbook::StatementLog const log(users.sql);

    add_users(users.sql, {{"zq9x7@shop.example", "zq9x8", 73901457}});

    for (std::string const value : {"zq9x7", "zq9x8", "73901457"}) {
        CHECK_SAME(value + (log.text_contains(value) ? " in the text of a statement"
                                                     : " bound to a placeholder"),
                   value + " bound to a placeholder");
    }
}

TEST_CASE("add_users adds thousands of users")
{
    Users users;
    std::vector<User> const list = many_users(2500);

    add_users(users.sql, list);

    CHECK_SAME(std::to_string(all_users(users.sql).size()) + " users", "2500 users");
    CHECK_SAME(all_users(users.sql) == list ? "each as it was given"
                                            : "not all as they were given",
               "each as it was given");
}

TEST_CASE("add_users adds nobody when the database refuses the last of many users")
{
    Users users;
    users.insert({"ada@shop.example", "Ada", 12});
    limit_users(users.sql, 250);

    std::string const error =
        database_error([&] { add_users(users.sql, many_users(250)); });

    CHECK_SAME(error, "soci_error: the table is full");
    CHECK_SAME("users in the table: " + std::to_string(all_users(users.sql).size()),
               "users in the table: 1");
}

TEST_CASE("add_users lets the database refuse an e-mail that is taken")
{
    Users users;
    users.insert({"bela@shop.example", "Somebody else", 5});

    std::string const error = database_error([&] {
        add_users(users.sql,
                  {{"ada@shop.example", "Ada", 12}, {"bela@shop.example", "Béla", 40}});
    });

    CHECK_SAME(error, "soci_error: UNIQUE constraint failed: users.email");
    CHECK_SAME(users_in(users.sql), "bela@shop.example (Somebody else, 5 points)");
}

TEST_CASE("add_users lets the database refuse a user who is twice in the list")
{
    Users users;

    std::string const error = database_error([&] {
        add_users(users.sql, {{"ada@shop.example", "Ada", 12},
                              {"bela@shop.example", "Béla", 40},
                              {"ada@shop.example", "Ada", 12}});
    });

    CHECK_SAME(error, "soci_error: UNIQUE constraint failed: users.email");
    CHECK_SAME(users_in(users.sql), "");

    std::string const of_neighbours = database_error([&] {
        add_users(users.sql,
                  {{"ada@shop.example", "Ada", 12}, {"ada@shop.example", "Ada", 12}});
    });
    INFO("the two stand one after the other");
    CHECK_SAME(of_neighbours, "soci_error: UNIQUE constraint failed: users.email");
}

TEST_CASE("add_users leaves no transaction open when the database refuses a user")
{
    Users users;
    limit_users(users.sql, 2);

    std::string const error =
        database_error([&] { add_users(users.sql, many_users(3)); });

    CHECK_SAME(error, "soci_error: the table is full");
    CHECK_SAME(open_transactions(users.sql), "no transaction is open");
    add_users(users.sql, {{"ada@shop.example", "Ada", 12}});
    CHECK_SAME(users_in(users.sql), "ada@shop.example (Ada, 12 points)");
}

TEST_CASE("add_users leaves no transaction open when the commit fails")
{
    Users users;
    refuse_commits(users.sql);

    std::string const error =
        database_error([&] { add_users(users.sql, many_users(2)); });

    INFO("the database finds a broken reference when the transaction is committed");
    CHECK_SAME(error.substr(0, 10), "soci_error");
    CHECK_SAME(open_transactions(users.sql), "no transaction is open");
    CHECK_SAME(users_in(users.sql), "");
}

TEST_SUITE_END();

}  // namespace storage::cases
