// Exercise 14, task 6, core, 20 minutes: the cases.
// Edit: session_user.cpp log_out.cpp
#include "session_user.hpp"
#include "sessions_fixture.hpp"

namespace security::cases {

namespace {

std::string nobody(std::string const& token)
{
    return "nobody has '" + token + "'";
}

struct Requests : Sessions {
    /// "1 ada@shop.example Ada admin active", or "nobody has 'plain'".
    std::string sender(std::string const& token, workbook::UtcTime now = noon())
    {
        std::optional<User> const user = session_user(sql, token, now);
        return user ? std::to_string(user->id) + " " + user->email + " " +
                          user->nickname + " " + workbook::to_text(user->role) +
                          (user->is_active ? " active" : " inactive")
                    : nobody(token);
    }
};

std::string const ada = "1 ada@shop.example Ada admin active";

}  // namespace

TEST_SUITE_BEGIN("6 session_user");

TEST_CASE("session_user finds the user of each session")
{
    Requests requests;
    INFO("a session of a hundred years");
    requests.add("old-token", 1, "2000-01-01 00:00:00", "2100-01-01 00:00:00");
    CHECK_SAME(requests.sender("old-token"), ada);
    INFO("sessions from eleven to one o'clock, at noon");
    CHECK_SAME(requests.sender("token-of-ada"), ada);
    CHECK_SAME(requests.sender("second-token-of-ada"), ada);
    CHECK_SAME(requests.sender("token-of-bela"),
               "5000000002 bela@shop.example Bela user active");
    INFO("the clock was set back to before the session began");
    CHECK_SAME(requests.sender("token-of-ada", noon(-7'200)), ada);
}

TEST_CASE("session_user finds nobody for a token that no session has")
{
    Requests requests;
    for (std::string const token :
         {"", "token", "TOKEN-OF-ADA", "token-of-ad%", "x' OR '1'='1"}) {
        INFO("for the token '", token, "'");
        CHECK_SAME(requests.sender(token), nobody(token));
    }
}

TEST_CASE("session_user does not take the stored hash for a token")
{
    Requests requests;
    std::string const hash = token_hash("token-of-ada");
    CHECK_SAME(requests.sender(hash), nobody(hash));
    INFO("a token that somebody stored as it is");
    requests.run("UPDATE sessions SET token_hash = 'plain' WHERE user_id > 1");
    CHECK_SAME(requests.sender("plain"), nobody("plain"));
}

TEST_CASE("session_user finds nobody from the end of the session on")
{
    Requests requests;
    CHECK_SAME(requests.sender("token-of-ada", noon(3'599)), ada);
    for (long long const after : {34'560'000, 3'601, 3'600}) {
        std::string const begin = std::to_string(after) + " s after noon: ";
        CHECK_SAME(begin + requests.sender("token-of-ada", noon(after)),
                   begin + nobody("token-of-ada"));
    }
}

TEST_CASE("session_user finds nobody when the session is revoked")
{
    Requests requests;
    requests.run(
        "UPDATE sessions SET revoked_at = '2024-03-01 11:30:00'"
        " WHERE token_hash = '" +
        token_hash("token-of-ada") + "'");
    CHECK_SAME(requests.sender("token-of-ada"), nobody("token-of-ada"));
    CHECK_SAME(requests.sender("second-token-of-ada"), ada);
    INFO("the clock was set back to before that");
    CHECK_SAME("at 11:10: " + requests.sender("token-of-ada", noon(-3'000)),
               "at 11:10: " + nobody("token-of-ada"));
}

TEST_CASE("session_user finds nobody when the user is not active")
{
    Requests requests;
    requests.run("UPDATE users SET is_active = 0 WHERE id = 1");
    CHECK_SAME(requests.sender("token-of-ada"), nobody("token-of-ada"));
}

TEST_CASE("session_user asks with one statement and changes nothing")
{
    Requests requests;
    std::string const before = requests.everything();
    requests.log.clear();
    requests.sender("token-of-ada");
    CHECK_SAME(std::to_string(requests.log.count()) + " statements", "1 statements");
    requests.sender("token-of-ada", noon(99'999));
    requests.sender("token");
    CHECK_SAME(requests.everything(), before);
    CHECK_SAME(requests.transaction(), "no transaction is open");
}

TEST_CASE("session_user binds its values and lets errors out")
{
    Requests requests;
    requests.sender("zq9x7");
    CHECK_SAME(requests.pasted({{"the token", "zq9x7"},
                                {"the hash of the token", token_hash("zq9x7")},
                                {"the time", "2024-03"}}),
               nothing_pasted);
    requests.run("DROP TABLE sessions");
    CHECK_SAME(requests.error_of([&] { requests.sender("token-of-ada"); }),
               "an error of the database");
}

TEST_SUITE_END();

}  // namespace security::cases
