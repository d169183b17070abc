// Exercise 14, task 6, core, 20 minutes: the cases.
// Edit: session_user.cpp log_out.cpp
#include "log_out.hpp"
#include "sessions_fixture.hpp"

namespace security::cases {

namespace {

struct Ending : Sessions {
    /// "revoked at 12:00:00", or "goes on", and the end: ", ends at 13:00:00".
    std::string end_of(std::string const& token)
    {
        return asked(
            "SELECT coalesce('revoked at ' || substr(revoked_at, 12), 'goes on') ||"
            " ', ends at ' || substr(expires_at, 12) FROM sessions"
            " WHERE token_hash = '" +
            token_hash(token) + "'");
    }
};

}  // namespace

TEST_SUITE_BEGIN("6 session_user");

TEST_CASE("log_out revokes the session of the token")
{
    Ending ending;
    log_out(ending.sql, "token-of-ada", noon(5));
    CHECK_SAME(ending.end_of("token-of-ada"), "revoked at 12:00:05, ends at 13:00:00");
    CHECK_SAME(ending.transaction(), "no transaction is open");
}

TEST_CASE("log_out leaves all other sessions alone")
{
    Ending ending;
    log_out(ending.sql, "token-of-ada", noon());
    CHECK_SAME(ending.end_of("second-token-of-ada"), "goes on, ends at 13:00:00");
    CHECK_SAME(ending.end_of("token-of-bela"), "goes on, ends at 13:00:00");
}

TEST_CASE("log_out keeps the time of a session that was revoked before")
{
    Ending ending;
    log_out(ending.sql, "token-of-ada", noon(5));
    log_out(ending.sql, "token-of-ada", noon(60));
    CHECK_SAME(ending.end_of("token-of-ada"), "revoked at 12:00:05, ends at 13:00:00");
    INFO("the clock was set back");
    log_out(ending.sql, "token-of-ada", noon(-60));
    CHECK_SAME(ending.end_of("token-of-ada"), "revoked at 12:00:05, ends at 13:00:00");
}

TEST_CASE("log_out changes nothing for a token that no session has")
{
    Ending ending;
    std::string const before = ending.everything();
    for (std::string const& token :
         {std::string(), std::string("x' OR '1'='1"), token_hash("token-of-ada")}) {
        INFO("for the token '", token, "'");
        CHECK_SAME(ending.error_of([&] { log_out(ending.sql, token, noon()); }),
                   "no exception");
        CHECK_SAME(ending.everything(), before);
    }
}

TEST_CASE("log_out revokes a session that has ended")
{
    Ending ending;
    log_out(ending.sql, "token-of-ada", noon(7'200));
    CHECK_SAME(ending.end_of("token-of-ada"), "revoked at 14:00:00, ends at 13:00:00");
}

TEST_CASE("log_out sends one statement with bound values and lets errors out")
{
    Ending ending;
    log_out(ending.sql, "token-of-ada", noon());
    CHECK_SAME(std::to_string(ending.log.count()) + " statements", "1 statements");
    CHECK_SAME(ending.pasted({{"the token", "token-of-ada"},
                              {"the hash of the token", token_hash("token-of-ada")},
                              {"the time", "2024-03"}}),
               nothing_pasted);
    ending.run("DROP TABLE sessions");
    CHECK_SAME(ending.error_of([&] { log_out(ending.sql, "token-of-ada", noon()); }),
               "an error of the database");
}

TEST_SUITE_END();

}  // namespace security::cases
