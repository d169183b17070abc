// What a connection may do, and what is in the logs.
#include "engine/account_rights.hpp"
#include "engine/security_log.hpp"
#include "guarded_lab.hpp"
#include "workbook/check_same.hpp"

namespace security::cases {

namespace {

bool runs(soci::session& sql, std::string const& statement)
{
    try {
        sql << statement;
        return true;
    } catch (soci::soci_error const&) {
        return false;
    }
}

struct Opened {
    Opened()
    {
        soci::session owner;
        workbook::open_database(owner, file);
        owner << "CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT)";
        workbook::open_database(sql, file);
    }

    workbook::ScratchFolder folder;
    std::filesystem::path file = folder / "shop.db";
    soci::session sql;
};

}  // namespace

TEST_CASE("a connection for reading reads, and writes nothing")
{
    Opened database;
    soci::session reader;
    open_read_only(reader, database.file);
    CHECK(runs(reader, "SELECT count(*) FROM users"));
    CHECK_FALSE(runs(reader, "INSERT INTO users (email) VALUES ('a')"));
    CHECK_FALSE(runs(reader, "DROP TABLE users"));
    CHECK_FALSE(runs(reader, "CREATE TABLE mine (id INTEGER)"));
}

TEST_CASE("query_only can be switched off by SQL, and readonly cannot")
{
    Opened database;
    CHECK(runs(database.sql, "PRAGMA query_only = 1"));
    CHECK_FALSE(runs(database.sql, "DELETE FROM users"));
    CHECK(runs(database.sql, "PRAGMA query_only = 0"));
    CHECK(runs(database.sql, "DELETE FROM users"));
    soci::session reader;
    open_read_only(reader, database.file);
    CHECK(runs(reader, "PRAGMA query_only = 0"));
    CHECK_FALSE(runs(reader, "DELETE FROM users"));
}

TEST_CASE("the schema can be changed until it is closed")
{
    Opened database;
    std::atomic<bool> forbidden = false;
    forbid_schema_changes(database.sql, forbidden);
    CHECK(runs(database.sql, "CREATE TABLE early (id INTEGER)"));
    forbidden = true;
    for (std::string const statement :
         {"CREATE TABLE late (id INTEGER)", "CREATE TEMP TABLE late (id INTEGER)",
          "DROP TABLE early", "ALTER TABLE early ADD COLUMN more TEXT",
          "CREATE INDEX late ON early (id)", "CREATE VIEW late AS SELECT 1",
          "CREATE TRIGGER late AFTER INSERT ON early BEGIN SELECT 1; END",
          "ATTACH ':memory:' AS other"}) {
        CAPTURE(statement);
        CHECK_FALSE(runs(database.sql, statement));
    }
    CHECK(runs(database.sql, "INSERT INTO early VALUES (1)"));
    CHECK(runs(database.sql, "DELETE FROM early"));
}

TEST_CASE("a strict connection takes no text in double quotes")
{
    Opened database;
    std::string const typo = R"(SELECT count(*) FROM users WHERE email = "a typo")";
    CHECK(runs(database.sql, typo));
    be_strict(database.sql);
    CHECK_FALSE(runs(database.sql, typo));
    CHECK(runs(database.sql, "SELECT count(*) FROM users WHERE email = 'a text'"));
}

TEST_CASE("a strict connection does not write to the schema table")
{
    Opened database;
    be_strict(database.sql);
    runs(database.sql, "PRAGMA writable_schema = 1");
    CHECK_FALSE(runs(database.sql, "DELETE FROM sqlite_master"));
}

TEST_CASE("no connection of the guarded service can change the schema")
{
    GuardedLab lab;
    lab.sign_up("ada@example.com");
    pooling::Lease const lease = lab.lab().api->pool().borrow();
    CHECK_FALSE(runs(lease.session(), "DROP TABLE users"));
    CHECK_FALSE(runs(lease.session(), "CREATE TABLE mine (id INTEGER)"));
    CHECK(runs(lease.session(), "SELECT count(*) FROM users"));
}

TEST_CASE("the tables of lesson 13 are upgraded, and its users can log in")
{
    workbook::ScratchFolder folder;
    auto const use = [&](rest::ApiOptions& options) {
        options.database = folder / "kept.db";
    };
    {
        rest::cases::ApiLab before(use);
        auto const answer = before.post(
            "/users/", {{"email", "ada@example.com"}, {"password", "short one"}});
        REQUIRE(answer);
        REQUIRE(answer->status == 201);
    }
    GuardedLab after([&](rest::ApiOptions& options, auto&) { use(options); });
    CHECK(after.try_to_log_in("ada@example.com", "short one").status == 201);
}

TEST_CASE("no log has a password, a token, a query, or what was typed as an address")
{
    GuardedLab lab;
    lab.sign_up("ada@example.com");
    lab.try_to_log_in("ada@example.com", "a guess of mine");
    lab.try_to_log_in("my-password-by-mistake@example.com", "a guess of mine");
    httplib::Headers const ada = lab.log_in("ada@example.com");
    lab.ask(ada, "GET", "/users/1?token=in-the-address");
    lab.lab().api->stop();
    std::string all;
    for (auto const* const lines : {&lab.events, &lab.lab().lines}) {
        for (std::string const& line : *lines) {
            CHECK(json::accept(line));
            all += line + "\n";
        }
    }
    std::string const token = ada.begin()->second.substr(7);
    for (std::string const& secret :
         {std::string(password), std::string("a guess"), std::string("by-mistake"),
          std::string("in-the-address"), std::string("ada@example.com"), token}) {
        CAPTURE(secret);
        CHECK(all.find(secret) == std::string::npos);
    }
}

TEST_CASE("an error of the database is logged without the values of the statement")
{
    GuardedLab lab;
    {
        soci::session sql;
        workbook::open_database(sql, lab.file());
        sql << "CREATE TRIGGER full BEFORE INSERT ON users BEGIN"
               " SELECT RAISE(ABORT, 'as if the disk were full'); END";
    }
    auto const answer =
        lab.ask({}, "POST", "/users/",
                json{{"email", "ada@example.com"}, {"password", password}}.dump());
    CHECK(answer.status == 500);
    lab.lab().api->stop();
    std::string all;
    for (std::string const& line : lab.lab().lines) {
        all += line + "\n";
    }
    CHECK(all.find("as if the disk were full") != std::string::npos);
    CHECK(all.find("argon2id") == std::string::npos);
    CHECK(all.find("ada@example.com") == std::string::npos);
}

TEST_CASE("each event at the door is one line that says who and from where")
{
    GuardedLab lab;
    lab.sign_up("ada@example.com");
    lab.try_to_log_in("ada@example.com", "a guess");
    lab.try_to_log_in("bob@example.com", "a guess");
    lab.log_in("ada@example.com");
    REQUIRE(lab.events.size() == 3);
    CHECK_SAME(lab.events[0], std::string(R"({"event":"log-in refused","user":1,)"
                                          R"("address":"127.0.0.1"})"));
    CHECK_SAME(lab.events[1], std::string(R"({"event":"log-in refused","user":null,)"
                                          R"("address":"127.0.0.1"})"));
    CHECK_SAME(lab.events[2], std::string(R"({"event":"logged in","user":1,)"
                                          R"("address":"127.0.0.1"})"));
}

TEST_CASE("a line end in an event is no new line of the log")
{
    std::vector<std::string> lines;
    SecurityLog log([&](std::string const& line) { lines.push_back(line); });
    log.event("x", {}, "10.0.0.1\n{\"event\":\"logged in\"}");
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].find('\n') == std::string::npos);
}

}  // namespace security::cases
