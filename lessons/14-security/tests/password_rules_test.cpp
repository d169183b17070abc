// Which passwords are accepted.
#include "engine/password_rules.hpp"
#include "guarded_lab.hpp"
#include "workbook/check_same.hpp"

namespace security::cases {

namespace {

bool accepts(std::string const& text)
{
    static PasswordRules const rules = password_rules();
    return !rules.problem(text, "ada.lovelace@example.com");
}

}  // namespace

TEST_CASE("a password needs 15 characters, and nothing but characters")
{
    CHECK_FALSE(accepts("lamp otter gra"));
    CHECK(accepts("lamp otter gran"));
    CHECK_FALSE(accepts("ÄÖÜäöüß1234567"));
    CHECK(accepts("ÄÖÜäöüß12345678"));
    CHECK_FALSE(accepts("Tr0ub4dor&3"));
}

TEST_CASE("a long password is accepted, to its last character")
{
    std::string text;
    for (int i = 0; i < 40; ++i) {
        text += std::to_string(i) + " ";
    }
    CHECK(accepts(text.substr(0, 64)));
    GuardedLab lab;
    lab.sign_up("ada@example.com", text.substr(0, 100) + "a");
    CHECK(lab.try_to_log_in("ada@example.com", text.substr(0, 100) + "b").status ==
          401);
    CHECK(lab.try_to_log_in("ada@example.com", text.substr(0, 100) + "a").status ==
          201);
}

TEST_CASE("a common password is refused, however it is written")
{
    CHECK_FALSE(accepts("correct horse battery staple"));
    CHECK_FALSE(accepts("Correct-Horse-Battery-Staple!"));
    CHECK_FALSE(accepts("123456789012345"));
    CHECK(accepts("correct horse battery staple otter"));
}

TEST_CASE("one short text again and again is refused")
{
    CHECK_FALSE(accepts("aaaaaaaaaaaaaaaa"));
    CHECK_FALSE(accepts("Abc abc abc abc "));
    CHECK_FALSE(accepts("!!!!!!!!!!!!!!!!"));
    CHECK_FALSE(accepts("- - - - - - - - "));
    CHECK(accepts("abc abd abe abf abg"));
}

TEST_CASE("a password that is the e-mail address with little else is refused")
{
    CHECK_FALSE(accepts("ada.lovelace2026"));
    CHECK(accepts("ada.lovelace likes granite"));
}

TEST_CASE("lines that are empty or a comment are no passwords")
{
    PasswordRules const rules("# a comment of 15 or more\n\nmy own long password\n");
    CHECK_FALSE(rules.problem("# a comment of 15 or more", ""));
    CHECK(rules.problem("my own long password", ""));
}

TEST_CASE("the service says what is wrong with a password, and does not repeat it")
{
    GuardedLab lab;
    auto const answer =
        lab.ask({}, "POST", "/users/",
                R"({"email":"ada@example.com","password":"letmein-letmein-1"})");
    CHECK(answer.status == 422);
    CHECK(answer.body.find("letmein") == std::string::npos);
    json const problem = json::parse(answer.body)["detail"][0];
    CHECK_SAME(problem["loc"].dump(), std::string(R"(["body","password"])"));
    CHECK(lab.lab().count("users") == 0);
}

TEST_CASE("the rules apply to a change of the password too")
{
    GuardedLab lab;
    lab.sign_up("ada@example.com");
    httplib::Headers const ada = lab.log_in("ada@example.com");
    json const change{{"password", "too short"}, {"current_password", password}};
    CHECK(lab.status(ada, "PATCH", "/users/1", change.dump()) == 422);
    json const both{{"email", "seven.quiet.kettles@example.com"},
                    {"password", "seven quiet kettles"},
                    {"current_password", password}};
    CHECK(lab.status(ada, "PATCH", "/users/1", both.dump()) == 422);
    CHECK(lab.try_to_log_in("ada@example.com", password).status == 201);
}

}  // namespace security::cases
