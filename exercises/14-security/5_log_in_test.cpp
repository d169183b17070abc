// Exercise 14, task 5, core, 35 minutes: the cases.
// Edit: log_in.cpp
#include "log_in_fixture.hpp"

#include <set>

namespace security::cases {

TEST_SUITE_BEGIN("5 log_in");

TEST_CASE("log_in stores a session of twelve hours")
{
    Door door;
    CHECK_SAME(door.tried({"ada@shop.example", password}), "in");
    CHECK_SAME(door.sessions(), "1 2024-03-01 12:00:00 to 2024-03-02 00:00:00");
    CHECK_SAME(door.tried({"BELA@shop.example", "another good password"}, noon(61)),
               "in");
    CHECK_SAME(door.sessions(),
               "1 2024-03-01 12:00:00 to 2024-03-02 00:00:00,"
               " 5000000002 2024-03-01 12:01:01 to 2024-03-02"
               " 00:01:01");
}

TEST_CASE("log_in stores the hash of the token and the token nowhere")
{
    Door door;
    door.tried({"ada@shop.example", password});
    CHECK_SAME(door.asked("SELECT token_hash FROM sessions"), token_hash(door.token));
    INFO("Expected: neither a row nor a statement contains the token ", door.token);
    INFO("Seen: ", door.everything(), "\n", door.log.summary());
    CHECK(door.everything().find(door.token) == std::string::npos);
    for (workbook::RunStatement const& ran : door.log.statements()) {
        CHECK(ran.expanded.find(door.token) == std::string::npos);
    }
}

TEST_CASE("log_in refuses a wrong password and stores nothing")
{
    Door door;
    CHECK_SAME(door.tried({"ada@shop.example", "another good password"}), refused);
    CHECK_SAME(door.tried({"ada@shop.example", ""}), refused);
    CHECK_SAME(door.tried({"ada@shop.example", password + " "}), refused);
    CHECK_SAME(door.tried({"ada@shop.example", door.stored_hash()}), refused);
    CHECK_SAME(door.sessions(), "none");
    CHECK_SAME(door.transaction(), "no transaction is open");
}

TEST_CASE("log_in refuses an address that no user has in the same way")
{
    Door door;
    for (std::string const address :
         {"cy@shop.example", "", " ada@shop.example", "%@shop.example"}) {
        std::string const begin = "'" + address + "': ";
        CHECK_SAME(begin + door.tried({address, password}), begin + refused);
    }
    INFO("the password that the hash of nobody was made of");
    door.hasher.nobody = old_hash(password);
    CHECK_SAME(door.tried({"cy@shop.example", password}), refused);
    CHECK_SAME(door.sessions(), "none");
}

TEST_CASE("log_in refuses a user who is not active in the same way")
{
    Door door;
    door.run("UPDATE users SET is_active = 0 WHERE id = 1");
    CHECK_SAME(door.tried({"ada@shop.example", password}), refused);
    CHECK_SAME(door.sessions(), "none");
}

TEST_CASE("log_in computes one hash for each log-in that is refused")
{
    Door door;
    door.tried({"ada@shop.example", "a wrong password"});
    CHECK_SAME("wrong password: " + door.hasher.computations(),
               "wrong password: 1 computation");
    door.tried({"cy@shop.example", "a wrong password"});
    CHECK_SAME("unknown address: " + door.hasher.computations(),
               "unknown address: 1 computation");
    for (LogIn const& attempt :
         {LogIn{"ada@shop.example", ""}, LogIn{"ada@shop.example", "short"},
          LogIn{"ada@shop.example", std::string(129, 'x')}, LogIn{"", password},
          LogIn{"no address", password}}) {
        INFO("address '", attempt.email, "', password '", attempt.password, "'");
        door.tried(attempt);
        CHECK_SAME(door.hasher.computations(), "1 computation");
    }
    door.run("UPDATE users SET is_active = 0 WHERE id = 1");
    door.tried({"ada@shop.example", password});
    CHECK_SAME("not active: " + door.hasher.computations(),
               "not active: 1 computation");
}

TEST_CASE("log_in gives a new long token each time")
{
    Door door;
    std::set<std::string> tokens;
    for (int i = 0; i < 5; ++i) {
        CHECK_SAME(door.tried({"ada@shop.example", password}), "in");
        std::size_t const size = door.token.size();
        CHECK_SAME(
            size >= 32 ? "32 characters or more" : std::to_string(size) + " characters",
            "32 characters or more");
        tokens.insert(door.token);
        tokens.insert(door.token.substr(0, 16));
    }
    INFO("5 tokens and their first halves");
    CHECK_SAME(std::to_string(tokens.size()) + " are different", "10 are different");
}

TEST_CASE("log_in computes no second hash when the first is up to date")
{
    Door door;
    std::string const before = door.stored_hash();
    door.tried({"ada@shop.example", password});
    CHECK_SAME(door.hasher.computations(), "1 computation");
    CHECK_SAME(door.stored_hash(), before);
}

TEST_CASE("log_in stores a new hash when the old one needs it")
{
    Door door;
    door.make_hashes_old();
    std::string const before = door.stored_hash();
    std::string meanwhile;
    door.hasher.while_hashing = [&] {
        std::string const now = door.transaction();
        meanwhile = meanwhile == "a transaction is open" ? meanwhile : now;
    };

    CHECK_SAME(door.tried({"ada@shop.example", password}), "in");

    CHECK_SAME(door.hasher.computations(), "2 computations");
    PasswordHash const hash(door.stored_hash());
    CHECK_SAME(door.hasher.needs_rehash(hash) ? "needs a new one" : "up to date",
               "up to date");
    CHECK_SAME(rest::is_password(password, hash) ? "its hash" : "no hash of it",
               "its hash");
    CHECK_SAME("while a hash is computed, " + meanwhile,
               "while a hash is computed, no transaction is open");
    INFO("another user's hash, which was as old");
    CHECK_SAME(door.other_hash() == before ? "kept" : "replaced", "kept");
    INFO("the address of one user, as a pattern, is that of the other");
    door.run("UPDATE users SET email = '%@shop.example' WHERE id = 1");
    door.make_hashes_old();
    std::string const old_of_other = door.other_hash();
    CHECK_SAME(door.tried({"%@shop.example", password}), "in");
    CHECK_SAME(door.other_hash() == old_of_other ? "kept" : "replaced", "kept");
}

TEST_CASE("log_in stores no new hash when it refuses")
{
    Door door;
    door.make_hashes_old();
    std::string const before = door.stored_hash();
    door.tried({"ada@shop.example", "a wrong password"});
    CHECK_SAME("wrong password: " + door.hasher.computations(),
               "wrong password: 1 computation");
    door.run("UPDATE users SET is_active = 0");
    door.tried({"ada@shop.example", password});
    CHECK_SAME("not active: " + door.hasher.computations(),
               "not active: 1 computation");
    CHECK_SAME(door.stored_hash(), before);
}

TEST_CASE("log_in revokes the session of the old token and no other")
{
    Door door;
    std::string const old = door.session_of(1);
    door.session_of(1);
    CHECK_SAME(door.tried({"ada@shop.example", password, old}), "in");
    std::string const revoked = door.asked(
        "SELECT token_hash FROM sessions WHERE revoked_at = '2024-03-01 12:00:00'");
    std::string const which = revoked == token_hash(old) ? "the old one"
                              : revoked == "none"        ? "none"
                                                         : "others too";
    CHECK_SAME("revoked at noon: " + which, "revoked at noon: the old one");
    CHECK_SAME(door.asked("SELECT count(*) || ' go on' FROM sessions"
                          " WHERE revoked_at IS NULL"),
               "2 go on");
}

TEST_CASE("log_in takes any old token")
{
    Door door;
    std::string const of_another = door.session_of(5'000'000'002);
    CHECK_SAME(door.tried({"ada@shop.example", password, of_another}), "in");
    CHECK_SAME(door.asked("SELECT coalesce(revoked_at, 'goes on') FROM sessions"
                          " WHERE user_id > 1"),
               "2024-03-01 12:00:00");
    INFO("the same again: it was revoked before");
    CHECK_SAME(door.tried({"ada@shop.example", password, of_another}, noon(9)), "in");
    CHECK_SAME(door.asked("SELECT coalesce(revoked_at, 'goes on') FROM sessions"
                          " WHERE user_id > 1"),
               "2024-03-01 12:00:00");
    INFO("a session that has ended, and was not revoked");
    std::string const ended = door.session_of(1);
    CHECK_SAME(door.tried({"ada@shop.example", password, ended}, noon(86'400)), "in");
    CHECK_SAME(door.asked("SELECT revoked_at FROM sessions WHERE token_hash = '" +
                          token_hash(ended) + "' AND revoked_at IS NOT NULL"),
               "2024-03-02 12:00:00");
    INFO("tokens that are none");
    CHECK_SAME(door.tried({"ada@shop.example", password, "no token"}), "in");
    CHECK_SAME(door.tried({"ada@shop.example", password, ""}), "in");
}

TEST_CASE("log_in leaves the old session alone when it refuses")
{
    Door door;
    std::string const old = door.session_of(1);
    door.tried({"ada@shop.example", "a wrong password", old});
    CHECK_SAME(door.sessions(), "1 2024-03-01 11:00:00 to 2024-03-01 23:00:00");
}

TEST_CASE("log_in stores all of it or nothing and lets errors out")
{
    Door door;
    door.make_hashes_old();
    std::string const before = door.stored_hash();
    std::string const old = door.session_of(1);
    for (std::string const event :
         {"INSERT ON sessions", "UPDATE ON sessions", "UPDATE ON users"}) {
        INFO("the database fails at an ", event);
        door.run("CREATE TRIGGER fails BEFORE " + event +
                 " BEGIN SELECT raise(ABORT, 'the disk is full'); END");
        CHECK_SAME(door.tried_or_failed({"ada@shop.example", password, old}),
                   "an error of the database");
        CHECK_SAME(door.transaction(), "no transaction is open");
        CHECK_SAME(door.sessions(), "1 2024-03-01 11:00:00 to 2024-03-01 23:00:00");
        CHECK_SAME(door.stored_hash(), before);
        door.run("DROP TRIGGER fails");
    }
    CHECK_SAME(door.tried({"ada@shop.example", password, old}), "in");
    CHECK_SAME(door.transaction(), "no transaction is open");
    door.run("DROP TABLE users");
    CHECK_SAME(door.tried_or_failed({"ada@shop.example", password}),
               "an error of the database");
}

TEST_CASE("log_in binds its values")
{
    Door door;
    CHECK_SAME(door.tried({"x' OR '1'='1", password}), refused);
    door.run(
        "UPDATE users SET email = 'pat.o''brien.zq9x7@shop.example'"
        " WHERE id = 1");
    CHECK_SAME(door.tried({"pat.o'brien.zq9x7@shop.example", password, "zq9x8"}), "in");
    CHECK_SAME(door.pasted({{"the address or a token", "zq9x"},
                            {"the password", password},
                            {"the hash of a token", token_hash(door.token)},
                            {"the hash of the old token", token_hash("zq9x8")}}),
               nothing_pasted);
}

TEST_SUITE_END();

}  // namespace security::cases
