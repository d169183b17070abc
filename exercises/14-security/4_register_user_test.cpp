// Exercise 14, task 4, core, 30 minutes: the cases.
// Edit: register_user.cpp
#include "registration_fixture.hpp"

namespace security::cases {

TEST_SUITE_BEGIN("4 register_user");

TEST_CASE("register_user stores a user and returns the id")
{
    Registration registration;
    CHECK_SAME(registration.registered(good), "user 1");
    CHECK_SAME(registration.asked("SELECT email || ' ' || nickname || ' ' || role ||"
                                  " ' ' || is_active FROM users"),
               "ada@shop.example  user 1");
    registration.run("UPDATE users SET id = 5000000000");
    CHECK_SAME(registration.registered(good, " Bela@Shop.example"), "user 5000000001");
    CHECK_SAME(registration.asked("SELECT email FROM users WHERE id = 5000000001"),
               " Bela@Shop.example");
    CHECK_SAME(registration.registered(good, "cy"), "user 5000000002");
}

TEST_CASE("register_user stores an argon2id hash of the password")
{
    Registration registration;
    registration.registered(good);
    CHECK_SAME(registration.asked("SELECT substr(password_hash, 1, 10) FROM users"),
               "$argon2id$");
    CHECK_SAME(registration.is_stored(good), "its hash");
    CHECK_SAME(registration.is_stored(good + "!"), "no hash of it");
    CHECK_SAME(registration.hasher.computations(), "1 computation");
}

TEST_CASE("register_user stores the password nowhere")
{
    Registration registration;
    registration.registered("zq9x7 is my password");
    INFO("Expected: neither a row nor a statement contains zq9x7");
    INFO("Seen: ", registration.everything(), "\n", registration.log.summary());
    CHECK(registration.everything().find("zq9x7") == std::string::npos);
    CHECK_FALSE(registration.log.text_contains("zq9x7"));
    for (workbook::RunStatement const& ran : registration.log.statements()) {
        CHECK(ran.expanded.find("zq9x7") == std::string::npos);
    }
}

TEST_CASE("register_user refuses 14 characters and takes 15")
{
    Registration registration;
    CHECK_SAME(registration.registered("abcdefghijklmn"), "too_short");
    CHECK_SAME(registration.registered(""), "too_short");
    CHECK_SAME(registration.registered("abcdefghijklmno"), "user 1");
}

TEST_CASE("register_user refuses 129 characters and takes 128")
{
    Registration registration;
    CHECK_SAME(registration.registered(std::string(129, 'x')), "too_long");
    CHECK_SAME(registration.registered(std::string(128, 'x')), "user 1");
}

TEST_CASE("register_user counts characters and not bytes")
{
    Registration registration;
    std::string fourteen;
    std::string most;
    for (int i = 0; i < 14; ++i) {
        fourteen += "\u00e9";
    }
    for (int i = 0; i < 128; ++i) {
        most += "\u65e5";
    }
    INFO("14 characters, 28 bytes");
    CHECK_SAME(registration.registered(fourteen), "too_short");
    INFO("15 characters");
    CHECK_SAME(registration.registered(fourteen + "\u00e9"), "user 1");
    INFO("128 characters, 384 bytes");
    CHECK_SAME(registration.registered(most, "bela@shop.example"), "user 2");
}

TEST_CASE("register_user asks for no kinds of characters")
{
    Registration registration;
    CHECK_SAME(registration.registered("onlysmallletters"), "user 1");
    CHECK_SAME(registration.registered("271828182845904", "b@shop.example"), "user 2");
    CHECK_SAME(registration.registered("aaaaaaaaaaaaaaa", "c@shop.example"), "user 3");
    CHECK_SAME(registration.registered("                ", "d@shop.example"), "user 4");
}

TEST_CASE("register_user keeps the password to the last byte")
{
    Registration registration;
    std::string const password = std::string("  Blue river\0 at noon \n", 23);
    CHECK_SAME(registration.registered(password), "user 1");
    CHECK_SAME(registration.is_stored(password), "its hash");
    CHECK_SAME(registration.is_stored(password.substr(2)), "no hash of it");
    CHECK_SAME(registration.is_stored("  Blue river"), "no hash of it");
    CHECK_SAME(registration.is_stored(password.substr(0, 22)), "no hash of it");
    INFO("128 characters: all of them count");
    CHECK_SAME(registration.registered(std::string(128, 'x'), "b@shop.example"),
               "user 2");
    CHECK_SAME(registration.is_stored(std::string(127, 'x') + "y", 2), "no hash of it");
    INFO("a blank at the end");
    CHECK_SAME(registration.registered(good + " ", "c@shop.example"), "user 3");
    CHECK_SAME(registration.is_stored(good, 3), "no hash of it");
}

TEST_CASE("register_user refuses a common password in any case")
{
    Registration registration;
    for (std::string_view const password : common_passwords) {
        CHECK_SAME(registration.registered(std::string(password)), "common");
    }
    CHECK_SAME(registration.registered("PasswordPassword"), "common");
    INFO("one that only begins or ends like a common one");
    CHECK_SAME(registration.registered("passwordpassword7"), "user 1");
    CHECK_SAME(registration.registered("my passwordpassword", "b@shop.example"),
               "user 2");
}

TEST_CASE("register_user refuses the address as a password")
{
    Registration registration;
    CHECK_SAME(registration.registered("ada@shop.example"), "is_the_address");
    CHECK_SAME(registration.registered("ADA@shop.example"), "is_the_address");
    INFO("the length comes first");
    CHECK_SAME(registration.registered("a@b.example", "a@b.example"), "too_short");
    std::string const many(129, 'x');
    CHECK_SAME("a long address: " + registration.registered(many, many),
               "a long address: too_long");
    INFO("the address comes before the list");
    CHECK_SAME(registration.registered("passwordpassword", "passwordpassword"),
               "is_the_address");
    INFO("another user's address");
    CHECK_SAME(registration.registered("bela@shop.example"), "user 1");
    INFO("one that only contains the address, or its name");
    CHECK_SAME(registration.registered("I am cy@shop.example", "cy@shop.example"),
               "user 2");
    CHECK_SAME(registration.registered("dagger and a lamp", "dag@shop.example"),
               "user 3");
}

TEST_CASE("register_user hashes and asks nothing when it refuses")
{
    Registration registration;
    for (std::string const& password :
         {std::string("short"), std::string(129, 'x'), std::string("passwordpassword"),
          std::string("ada@shop.example")}) {
        registration.registered(password);
    }
    CHECK_SAME(registration.hasher.computations(), "0 computations");
    CHECK_SAME(std::to_string(registration.log.count()) + " statements",
               "0 statements");
}

TEST_CASE("register_user refuses an address that is taken")
{
    Registration registration;
    registration.registered(good);
    CHECK_SAME(registration.registered("another good password"), "EmailTaken");
    CHECK_SAME(registration.registered("another good password", "ADA@Shop.example"),
               "EmailTaken");
    CHECK_SAME(registration.asked("SELECT email FROM users"), "ada@shop.example");
    CHECK_SAME(registration.is_stored(good), "its hash");
}

TEST_CASE("register_user hears from the INSERT whether an address is taken")
{
    Registration registration;
    registration.hasher.while_hashing = [&] {
        registration.sql << "INSERT INTO users (email, password_hash)"
                            " VALUES ('ada@shop.example', '-')";
        registration.log.clear();
    };
    {
        INFO("somebody else registers with the address at the same time");
        CHECK_SAME(registration.registered(good), "EmailTaken");
        CHECK_SAME(std::to_string(registration.log.count()) + " statements",
                   "1 statements");
    }
    registration.hasher.while_hashing = [] {};
    registration.log.clear();
    CHECK_SAME(registration.registered(good, "bela@shop.example"), "user 2");
    CHECK_SAME(std::to_string(registration.log.count()) + " statements",
               "1 statements");
}

TEST_CASE("register_user tells other failures apart and shows no hash")
{
    Registration registration;
    registration.run(
        "CREATE TRIGGER full BEFORE INSERT ON users"
        " BEGIN SELECT raise(ABORT, 'the disk is full'); END");
    CHECK_SAME(registration.registered(good), "RegistrationFailed");
    {
        INFO("the texts of the error: ", registration.text);
        CHECK_SAME(registration.secret_in_the_text(good), "no secret");
    }
    INFO("an address like the text of an error");
    CHECK_SAME(registration.registered(good, "UNIQUE constraint failed: users.email"),
               "RegistrationFailed");
    registration.run("DROP TRIGGER full");
    registration.run(
        "ALTER TABLE users ADD COLUMN place TEXT"
        " CHECK (email <> 'cy@shop.example')");
    INFO("another constraint fails");
    CHECK_SAME(registration.registered(good, "cy@shop.example"), "RegistrationFailed");
    CHECK_SAME(std::to_string(registration.log.count()) + " statements",
               "1 statements");
    registration.run("DROP TABLE users");
    CHECK_SAME(registration.registered(good), "RegistrationFailed");
}

TEST_CASE("register_user binds the address")
{
    Registration registration;
    CHECK_SAME(registration.registered(good, "pat.o'brien.zq9x8@shop.example"),
               "user 1");
    CHECK_SAME(registration.asked("SELECT email FROM users"),
               "pat.o'brien.zq9x8@shop.example");
    registration.log.clear();
    registration.registered(good, "zq9x8@shop.example");
    CHECK_SAME(
        registration.pasted({{"the address", "zq9x8"}, {"the hash", "argon2id"}}),
        nothing_pasted);
}

TEST_SUITE_END();

}  // namespace security::cases
