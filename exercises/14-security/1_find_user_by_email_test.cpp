// Exercise 14, task 1, warm-up, 5 minutes: the cases.
// Edit: find_user_by_email.cpp
#include "find_user_by_email.hpp"
#include "security_fixture.hpp"

namespace security::cases {

namespace {

struct Users : Accounts {
    Users()
    {
        run("INSERT INTO users (id, email, nickname, password_hash, role, is_active)"
            " VALUES (1, 'ada@shop.example', 'Ada', 'a', 'admin', 1),"
            " (2, 'pat.o''brien@shop.example', 'Pat', 'b', 'user', 1),"
            " (4, ' dag@shop.example', 'Dag', 'd', 'user', 1),"
            " (5, '\"a;b--c\"@shop.example', 'Eve', 'e', 'user', 1),"
            " (5000000003, 'cy@shop.example', '', 'c', 'user', 0)");
    }

    /// "1 ada@shop.example Ada admin active", or "nobody has 'cy@shop.example'"
    std::string found(std::string const& email)
    {
        std::optional<User> const user = find_user_by_email(sql, email);
        return user ? std::to_string(user->id) + " " + user->email + " " +
                          user->nickname + " " + workbook::to_text(user->role) +
                          (user->is_active ? " active" : " inactive")
                    : "nobody has '" + email + "'";
    }
};

}  // namespace

TEST_SUITE_BEGIN("1 find_user_by_email");

TEST_CASE("find_user_by_email finds a user with an apostrophe in the address")
{
    Users users;
    CHECK_SAME(users.found("pat.o'brien@shop.example"),
               "2 pat.o'brien@shop.example Pat user active");
}

TEST_CASE("find_user_by_email finds nobody for an address that no user has")
{
    Users users;
    CHECK_SAME(users.found("bob@shop.example"), "nobody has 'bob@shop.example'");
    CHECK_SAME(users.found(""), "nobody has ''");
}

TEST_CASE("find_user_by_email finds nobody for a condition")
{
    Users users;
    for (std::string const condition :
         {"x' OR '1'='1",
          "x' UNION SELECT 1, password_hash, '', 'admin', 1 FROM users --"}) {
        CHECK_SAME(users.found(condition), "nobody has '" + condition + "'");
    }
}

TEST_CASE("find_user_by_email keeps the address out of the statement")
{
    Users users;
    users.found("zq9x7@shop.example");
    users.found("zq9x7'@shop.example");
    CHECK_SAME(users.pasted({{"the address", "zq9x7"}}), nothing_pasted);
}

TEST_CASE("find_user_by_email finds each user in any case and nobody else")
{
    Users users;
    CHECK_SAME(users.found("ADA@shop.example"), "1 ada@shop.example Ada admin active");
    CHECK_SAME(users.found("cy@shop.example"),
               "5000000003 cy@shop.example  user inactive");
    CHECK_SAME(users.found("\"a;b--c\"@shop.example"),
               "5 \"a;b--c\"@shop.example Eve user active");
    CHECK_SAME(users.found(" dag@shop.example"), "4  dag@shop.example Dag user active");
    for (std::string const address : {"dag@shop.example", "ada@shop.example ",
                                      "ada@shop.exampl", "%@shop.example"}) {
        CHECK_SAME(users.found(address), "nobody has '" + address + "'");
    }
}

TEST_CASE("find_user_by_email lets an error of the database out")
{
    Users users;
    users.run("DROP TABLE users");
    CHECK_SAME(users.error_of([&] { users.found("pat.o'brien@shop.example"); }),
               "an error of the database");
    CHECK_SAME(users.error_of([&] { users.found("ada@shop.example"); }),
               "an error of the database");
}

TEST_SUITE_END();

}  // namespace security::cases
