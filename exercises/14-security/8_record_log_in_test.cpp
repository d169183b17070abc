// Exercise 14, task 8, stretch, 35 minutes: the cases.
// Edit: log_in_wait.cpp record_log_in.cpp
#include "throttle_fixture.hpp"

namespace security::cases {

namespace {

LogInOrigin const ada{"ada@shop.example", "192.0.2.1"};
LogInOrigin const bela{"bela@shop.example", "192.0.2.1"};

}  // namespace

TEST_SUITE_BEGIN("8 log_in_wait");

TEST_CASE("record_log_in adds a failure for account and address")
{
    Throttle throttle;
    record_log_in(throttle.sql, ada, false, noon(5));
    CHECK_SAME(throttle.failures(),
               "account ada@shop.example 12:00:05, address 192.0.2.1 12:00:05");
    CHECK_SAME(throttle.transaction(), "no transaction is open");
    INFO("a second one at the same time");
    record_log_in(throttle.sql, ada, false, noon(5));
    CHECK_SAME(throttle.failures(),
               "account ada@shop.example 12:00:05, account ada@shop.example 12:00:05,"
               " address 192.0.2.1 12:00:05, address 192.0.2.1 12:00:05");
    INFO("five more, when the account has to wait already");
    for (int i = 1; i <= 5; ++i) {
        record_log_in(throttle.sql, ada, false, noon(5));
    }
    CHECK_SAME(throttle.asked("SELECT kind || ' ' || count(*) FROM log_in_failures"
                              " GROUP BY kind ORDER BY kind"),
               "account 7, address 7");
}

TEST_CASE("record_log_in forgets the account's failures after a success")
{
    Throttle throttle;
    record_log_in(throttle.sql, ada, false, noon());
    record_log_in(throttle.sql, {"ADA@shop.example", "192.0.2.2"}, false, noon(1));
    record_log_in(throttle.sql, bela, false, noon(2));
    INFO("one of the failures lies after the success: the clock was set back");
    throttle.store("account", "ada@shop.example", noon(7'200));
    record_log_in(throttle.sql, ada, true, noon(3));
    std::string const left =
        "account bela@shop.example 12:00:02, address 192.0.2.1 12:00:00,"
        " address 192.0.2.2 12:00:01, address 192.0.2.1 12:00:02";
    CHECK_SAME(throttle.failures(), left);
    for (std::string const account : {"%@shop.example", "192.0.2.1"}) {
        INFO("a success of the account '", account, "'");
        record_log_in(throttle.sql, {account, "192.0.2.3"}, true, noon(4));
        CHECK_SAME(throttle.failures(), left);
    }
}

TEST_CASE("record_log_in keeps the address's failures after a success")
{
    Throttle throttle;
    for (int i = 0; i < 20; ++i) {
        std::string const name = "user" + std::to_string(i) + "@shop.example";
        record_log_in(throttle.sql, {name, "192.0.2.1"}, false, noon(2 * i));
        INFO("the attacker logs in to an account of their own");
        record_log_in(throttle.sql, {"eve@shop.example", "192.0.2.1"}, true,
                      noon(2 * i + 1));
    }
    CHECK_SAME(throttle.asked("SELECT count(*) || ' of the address' FROM"
                              " log_in_failures WHERE kind = 'address'"),
               "20 of the address");
}

TEST_CASE("record_log_in removes what no longer counts and nothing else")
{
    Throttle throttle;
    for (bool const succeeded : {false, true}) {
        INFO("a log-in that ", std::string(succeeded ? "succeeds" : "fails"));
        throttle.run("DELETE FROM log_in_failures");
        throttle.store("account", "cy@shop.example", noon(-100'000));
        throttle.store("address", "192.0.2.9", noon(-900));
        throttle.store("account", "dag@shop.example", noon(-899));
        throttle.store("address", "192.0.2.8", noon(7'200));
        record_log_in(throttle.sql, ada, succeeded, noon());
        CHECK_SAME(throttle.failures(), succeeded
                                            ? "account dag@shop.example 11:45:01,"
                                              " address 192.0.2.8 14:00:00"
                                            : "account dag@shop.example 11:45:01,"
                                              " account ada@shop.example 12:00:00,"
                                              " address 192.0.2.1 12:00:00,"
                                              " address 192.0.2.8 14:00:00");
    }
}

TEST_CASE("record_log_in stores all of it or nothing and lets errors out")
{
    Throttle throttle;
    for (std::string const kind : {"account", "address"}) {
        INFO("the row of the ", kind, " cannot be stored");
        throttle.run("DELETE FROM log_in_failures");
        throttle.store("account", "cy@shop.example", noon(-900));
        throttle.run(
            "CREATE TRIGGER fails BEFORE INSERT ON log_in_failures"
            " WHEN NEW.kind = '" +
            kind + "' BEGIN SELECT raise(ABORT, 'the disk is full'); END");
        CHECK_SAME(
            throttle.error_of([&] { record_log_in(throttle.sql, ada, false, noon()); }),
            "an error of the database");
        CHECK_SAME(throttle.transaction(), "no transaction is open");
        CHECK_SAME(throttle.failures(), "account cy@shop.example 11:45:00");
        throttle.run("DROP TRIGGER fails");
    }
    throttle.store("account", "ada@shop.example", noon(-60));
    throttle.run(
        "CREATE TRIGGER fails BEFORE DELETE ON log_in_failures WHEN OLD.name ="
        " 'cy@shop.example' BEGIN SELECT raise(ABORT, 'the disk is full'); END");
    for (bool const succeeded : {false, true}) {
        INFO("an old failure cannot be removed");
        CHECK_SAME(throttle.error_of(
                       [&] { record_log_in(throttle.sql, ada, succeeded, noon()); }),
                   "an error of the database");
        CHECK_SAME(throttle.failures(),
                   "account cy@shop.example 11:45:00, account ada@shop.example"
                   " 11:59:00");
    }
}

TEST_CASE("record_log_in binds its values")
{
    Throttle throttle;
    LogInOrigin const origin{"o'zq9x7@shop.example", "zq9x8"};
    record_log_in(throttle.sql, origin, false, noon());
    CHECK_SAME(throttle.asked("SELECT name FROM log_in_failures ORDER BY name"),
               "o'zq9x7@shop.example, zq9x8");
    record_log_in(throttle.sql, origin, true, noon(1));
    CHECK_SAME(throttle.asked("SELECT name FROM log_in_failures ORDER BY name"),
               "zq9x8");
    CHECK_SAME(throttle.pasted({{"the account", "zq9x7"},
                                {"the address", "zq9x8"},
                                {"the time", "2024-03"}}),
               nothing_pasted);
}

TEST_SUITE_END();

}  // namespace security::cases
