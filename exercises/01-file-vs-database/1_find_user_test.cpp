// Exercise 01, task 1, warm-up, 5 minutes: the cases.
// Edit: find_user.cpp
#include "find_user.hpp"
#include "user_checks.hpp"

#include "workbook/check_same.hpp"
#include "workbook/statement_log.hpp"

#include <string>

namespace storage::cases {

TEST_SUITE_BEGIN("1 find_user");

TEST_CASE("find_user finds a user by their e-mail")
{
    Users users;
    users.insert({"ada@shop.example", "Ada", 12});
    users.insert({"bela@shop.example", "Béla", 40});
    users.insert({"chioma@shop.example", "Chioma", 7});
    workbook::StatementLog const log(users.sql);

    CHECK_SAME(in_words(find_user(users.sql, "bela@shop.example")),
               "bela@shop.example (Béla, 40 points)");
    CHECK_SAME(in_words(find_user(users.sql, "ada@shop.example")),
               "ada@shop.example (Ada, 12 points)");
}

TEST_CASE("find_user returns nothing when no user has the e-mail")
{
    Users users;
    CHECK_SAME(in_words(find_user(users.sql, "ada@shop.example")), "no user");

    users.insert({"ada@shop.example", "Ada", 12});

    for (std::string const email : {"bela@shop.example", "Ada@shop.example", "ada%",
                                    "ada@shop_example", "ada@shop.example ", ""}) {
        INFO("the e-mail that is looked for: '", email, "'");
        CHECK_SAME(in_words(find_user(users.sql, email)), "no user");
    }
    users.insert({" chioma@shop.example ", "Chioma", 7});
    INFO("the e-mail in the table has a blank on both sides");
    CHECK_SAME(in_words(find_user(users.sql, "chioma@shop.example")), "no user");
    CHECK_SAME(in_words(find_user(users.sql, " chioma@shop.example ")),
               " chioma@shop.example  (Chioma, 7 points)");
}

TEST_CASE("find_user finds a user whose name is empty and who has no points")
{
    Users users;
    auto const found = [&](std::string const& email) {
        std::optional<User> const user = find_user(users.sql, email);
        return user ? in_words(*user) : "no user with the e-mail " + email;
    };
    users.insert({"dagny@shop.example", "", 0});
    users.insert({"edgar@shop.example", "Edgar", -1});

    CHECK_SAME(found("dagny@shop.example"), "dagny@shop.example (, 0 points)");
    CHECK_SAME(found("edgar@shop.example"), "edgar@shop.example (Edgar, -1 points)");

    std::string const with_zero("before\0after", 12);
    users.insert({"fatima@shop.example", with_zero, 1});
    users.insert({"gustav@shop.example", "\t Gustav\n", 2});
    INFO("a name is returned byte by byte, blanks and a byte of zero too");
    CHECK_SAME(found("fatima@shop.example"),
               "fatima@shop.example (" + with_zero + ", 1 points)");
    CHECK_SAME(found("gustav@shop.example"),
               "gustav@shop.example (\t Gustav\n, 2 points)");
}

TEST_CASE("find_user returns points beyond 32 bits")
{
    Users users;
    users.insert({"fatima@shop.example", "فاطمة", 5'000'000'000});
    // One more than a double can tell from its neighbour.
    users.insert({"hoa@shop.example", "Nguyễn Thị Hoa", 9'007'199'254'740'993});

    CHECK_SAME(in_words(find_user(users.sql, "fatima@shop.example")),
               "fatima@shop.example (فاطمة, 5000000000 points)");
    CHECK_SAME(in_words(find_user(users.sql, "hoa@shop.example")),
               "hoa@shop.example (Nguyễn Thị Hoa, 9007199254740993 points)");
}

TEST_CASE("find_user binds the e-mail and never pastes it into SQL")
{
    Users users;
    users.insert({"o'brien@shop.example", "O'Brien", 3});
    workbook::StatementLog const log(users.sql);

    CHECK_SAME(in_words(find_user(users.sql, "o'brien@shop.example")),
               "o'brien@shop.example (O'Brien, 3 points)");

    CHECK_SAME(log.text_contains("brien") ? "the e-mail in the text of a statement"
                                          : "the e-mail bound to a placeholder",
               "the e-mail bound to a placeholder");

    INFO("the e-mail that is looked for goes on after a byte of zero");
    std::string const longer("o'brien@shop.example\0x", 22);
    CHECK_SAME(in_words(find_user(users.sql, longer)), "no user");
}

TEST_CASE("find_user lets an error of the database through")
{
    workbook::ScratchDatabase empty;

    CHECK_SAME(database_error([&] { find_user(empty.sql, "ada@shop.example"); }),
               "soci_error: no such table: users");
}

TEST_SUITE_END();

}  // namespace storage::cases
