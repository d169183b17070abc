// Logging in, sessions, and what is stored of them.
#include "07-migrations/engine/write_transaction.hpp"
#include "14-security/tokens.hpp"
#include "engine/authenticator.hpp"
#include "engine/password_check.hpp"
#include "guarded_lab.hpp"
#include "workbook/check_same.hpp"
#include "workbook/files.hpp"

#include <sodium.h>

#include <thread>
#include <variant>

namespace security::cases {

namespace {

char const ada[] = "ada@example.com";

std::string hash_of(GuardedLab& lab)
{
    return lab.lab().ask("SELECT password_hash FROM users WHERE id = 1");
}

}  // namespace

TEST_CASE("a log-in gives a token that is in no column of the database")
{
    GuardedLab lab;
    lab.sign_up(ada);
    std::string const token =
        json::parse(lab.try_to_log_in(ada, password).body)["token"];
    CHECK(token.size() == 64);
    CHECK(lab.lab().count("login_sessions") == 1);
    CHECK_SAME(lab.lab().ask("SELECT token_hash FROM login_sessions"),
               token_hash(token));
    lab.lab().api->stop();
    for (auto const& entry :
         std::filesystem::directory_iterator(lab.lab().folder.path())) {
        std::string const content = workbook::read_file(entry.path());
        CHECK(content.find(token) == std::string::npos);
        CHECK(content.find(password) == std::string::npos);
    }
}

TEST_CASE("two tokens are never alike")
{
    CHECK(new_token() != new_token());
}

TEST_CASE("a token is not the hash that is stored")
{
    GuardedLab lab;
    lab.sign_up(ada);
    httplib::Headers const headers = lab.log_in(ada);
    std::string const stored = lab.lab().ask("SELECT token_hash FROM login_sessions");
    CHECK(lab.status(headers, "GET", "/users/1") == 200);
    CHECK(lab.status(GuardedLab::bearer(stored), "GET", "/users/1") == 401);
}

TEST_CASE("a wrong password and an unknown user get the same answer")
{
    GuardedLab lab;
    lab.sign_up(ada);
    auto const wrong = lab.try_to_log_in(ada, "a guess");
    auto const unknown = lab.try_to_log_in("bob@example.com", "a guess");
    CHECK(wrong.status == 401);
    CHECK(unknown.status == 401);
    CHECK_SAME(wrong.body, unknown.body);
    CHECK_SAME(wrong.get_header_value("WWW-Authenticate"), std::string("Bearer"));
}

TEST_CASE("a wrong password and an unknown user cost one hash each")
{
    PasswordCheck passwords(rest::PasswordCost::least());
    auto const stored = rest::hash_password(password, rest::PasswordCost::least());
    CHECK_FALSE(passwords.is_password("a guess", stored));
    CHECK(passwords.computed() == 1);
    CHECK_FALSE(passwords.is_password("a guess", std::nullopt));
    CHECK(passwords.computed() == 2);
    CHECK(passwords.is_password(password, stored));
    CHECK(passwords.computed() == 3);
}

TEST_CASE("a user who is not active cannot log in, and is no longer logged in")
{
    GuardedLab lab;
    lab.sign_up(ada);
    httplib::Headers const headers = lab.log_in(ada);
    CHECK(lab.status(headers, "PATCH", "/users/1", R"({"is_active":false})") == 200);
    CHECK(lab.status(headers, "GET", "/users/1") == 401);
    CHECK(lab.try_to_log_in(ada, password).status == 401);
}

TEST_CASE("a session ends with its time, to the second")
{
    GuardedLab lab;
    lab.sign_up(ada);
    httplib::Headers const headers = lab.log_in(ada);
    lab.now += 12h - 1s;
    CHECK(lab.status(headers, "GET", "/users/1") == 200);
    lab.now += 1s;
    CHECK(lab.status(headers, "GET", "/users/1") == 401);
    lab.log_in(ada);
    CHECK(lab.lab().count("login_sessions") == 1);  // the old row is gone
}

TEST_CASE("logging out ends one session and no other")
{
    GuardedLab lab;
    lab.sign_up(ada);
    httplib::Headers const phone = lab.log_in(ada);
    httplib::Headers const laptop = lab.log_in(ada);
    CHECK(lab.status(phone, "DELETE", "/sessions/current") == 204);
    CHECK(lab.status(phone, "GET", "/users/1") == 401);
    CHECK(lab.status(laptop, "GET", "/users/1") == 200);
}

TEST_CASE("a log-in takes no token from outside, and ends the session it came with")
{
    GuardedLab lab;
    lab.sign_up(ada);
    lab.sign_up("eve@example.com");
    httplib::Headers const eve = lab.log_in("eve@example.com");
    // Ada logs in in a browser that has Eve's token: session fixation.
    auto const answer = lab.try_to_log_in(ada, password, "bearer", eve);
    CHECK(answer.status == 201);
    CHECK(lab.status(eve, "GET", "/users/1") == 401);
    CHECK(lab.status(eve, "GET", "/users/2") == 401);
    httplib::Headers const mine = GuardedLab::bearer(json::parse(answer.body)["token"]);
    CHECK(lab.status(mine, "GET", "/users/1") == 200);
}

TEST_CASE("deleting a user deletes their sessions")
{
    GuardedLab lab;
    lab.sign_up(ada);
    httplib::Headers const headers = lab.log_in(ada);
    CHECK(lab.status(headers, "DELETE", "/users/1") == 204);
    CHECK(lab.lab().count("login_sessions") == 0);
    CHECK(lab.status(headers, "GET", "/users/1") == 401);
}

TEST_CASE("a new password needs the old one, and ends all other sessions")
{
    GuardedLab lab;
    lab.sign_up(ada);
    httplib::Headers const phone = lab.log_in(ada);
    httplib::Headers const laptop = lab.log_in(ada);
    std::string const wanted = "seven quiet purple kettles";
    CHECK(lab.status(phone, "PATCH", "/users/1", json{{"password", wanted}}.dump()) ==
          403);
    json change{{"password", wanted}, {"current_password", "a guess"}};
    CHECK(lab.status(phone, "PATCH", "/users/1", change.dump()) == 403);
    CHECK(lab.status(laptop, "GET", "/users/1") == 200);
    change["current_password"] = password;
    CHECK(lab.status(laptop, "PATCH", "/users/1", change.dump()) == 200);
    CHECK(lab.status(phone, "GET", "/users/1") == 401);
    CHECK(lab.status(laptop, "GET", "/users/1") == 200);
    CHECK(lab.try_to_log_in(ada, password).status == 401);
    CHECK(lab.try_to_log_in(ada, wanted).status == 201);
}

TEST_CASE("a log-in that began with the old password opens no session after a change")
{
    GuardedLab lab;
    lab.sign_up(ada);
    PasswordCheck passwords(rest::PasswordCost::least());
    LoginThrottle throttle(lab.lab().clock, {});
    SessionTable const sessions(system_time, 12h);
    SecurityLog log([](std::string const&) {});
    Authenticator door(lab.lab().api->pool(), passwords, throttle, sessions, log);
    soci::session sql;
    workbook::open_database(sql, lab.file());

    LogInResult result;
    std::jthread log_in;
    {
        migrations::WriteTransaction change(sql);  // the log-in cannot write before it
        log_in = std::jthread([&] { result = door.log_in({ada, password}); });
        while (passwords.computed() == 0) {  // until it has read the old hash
            std::this_thread::yield();
        }
        auto const hash = rest::hash_password("seven quiet purple kettles",
                                              rest::PasswordCost::least());
        sql << "UPDATE users SET password_hash = :hash",
            soci::use(hash.for_the_database());
        change.commit();
    }
    log_in.join();
    CHECK(std::holds_alternative<WrongCredentials>(result));
    CHECK(lab.lab().count("login_sessions") == 0);
}

TEST_CASE("a change of the password ends the sessions that were opened in between")
{
    GuardedLab lab;
    lab.sign_up(ada);
    httplib::Headers const laptop = lab.log_in(ada);
    {
        soci::session sql;
        workbook::open_database(sql, lab.file());
        sql << "CREATE TRIGGER thief BEFORE UPDATE OF password_hash ON users BEGIN"
               " INSERT INTO login_sessions VALUES ('of a thief', OLD.id, 4000000000);"
               " END";
    }
    json const change{{"password", "seven quiet purple kettles"},
                      {"current_password", password}};
    CHECK(lab.status(laptop, "PATCH", "/users/1", change.dump()) == 200);
    CHECK(lab.lab().count("login_sessions") == 1);
    CHECK(lab.status(laptop, "GET", "/users/1") == 200);
}

TEST_CASE("a new e-mail address needs the password too")
{
    GuardedLab lab;
    lab.sign_up(ada);
    httplib::Headers const headers = lab.log_in(ada);
    json change{{"email", "ada@example.org"}};
    CHECK(lab.status(headers, "PATCH", "/users/1", change.dump()) == 403);
    change["current_password"] = password;
    CHECK(lab.status(headers, "PATCH", "/users/1", change.dump()) == 200);
}

TEST_CASE("guesses of the current password are counted like those at the log-in")
{
    GuardedLab lab;
    lab.sign_up(ada);
    httplib::Headers const headers = lab.log_in(ada);
    std::string const guess =
        json{{"email", "eve@example.com"}, {"current_password", "a guess"}}.dump();
    for (int i = 0; i < 5; ++i) {
        CHECK(lab.status(headers, "PATCH", "/users/1", guess) == 403);
    }
    CHECK(lab.status(headers, "PATCH", "/users/1", guess) == 429);
}

TEST_CASE("an old hash is replaced at the log-in, and only then")
{
    PasswordCheck const today({.passes = 2, .memory_bytes = 16 * 1024});
    GuardedLab lab([](rest::ApiOptions& options, auto&) {
        options.password_cost = {.passes = 2, .memory_bytes = 16 * 1024};
    });
    lab.sign_up(ada);
    {
        soci::session sql;
        workbook::open_database(sql, lab.file());
        auto const old = rest::hash_password(password, rest::PasswordCost::least());
        sql << "UPDATE users SET password_hash = :old",
            soci::use(old.for_the_database());
    }
    std::string const before = hash_of(lab);
    CHECK(lab.try_to_log_in(ada, "a guess").status == 401);
    CHECK_SAME(hash_of(lab), before);
    lab.log_in(ada);
    std::string const after = hash_of(lab);
    CHECK(after != before);
    CHECK_FALSE(today.needs_rehash(schemas::PasswordHash(after)));
    lab.log_in(ada);
    CHECK_SAME(hash_of(lab), after);
}

TEST_CASE("what a service does by default is at least what OWASP asks for")
{
    rest::PasswordCost const cost = rest::ApiOptions{}.password_cost;
    CHECK(cost.passes >= owasp_minimum.passes);
    CHECK(cost.memory_bytes >= owasp_minimum.memory_bytes);
    CHECK(owasp_minimum.memory_bytes >= 19u * 1024 * 1024);
}

TEST_CASE("the placeholder of the sources is no hash at all")
{
    std::string const stored = password + "notreallyhashed";
    CHECK(crypto_pwhash_str_needs_rehash(stored.c_str(), 1, 8192) == -1);
    CHECK_FALSE(rest::is_password(password, schemas::PasswordHash(stored)));
}

TEST_CASE("a session survives a restart of the service")
{
    workbook::ScratchFolder folder;
    std::string token;
    for (int run = 0; run < 2; ++run) {
        GuardedLab lab([&](rest::ApiOptions& options, auto&) {
            options.database = folder / "kept.db";
        });
        if (run == 0) {
            lab.sign_up(ada);
            token = json::parse(lab.try_to_log_in(ada, password).body)["token"];
        }
        CHECK(lab.status(GuardedLab::bearer(token), "GET", "/users/1") == 200);
    }
}

}  // namespace security::cases
