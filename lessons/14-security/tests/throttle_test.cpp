// How often somebody may try.
#include "06-pooling/manual_clock.hpp"
#include "engine/login_throttle.hpp"
#include "guarded_lab.hpp"
#include "workbook/check_same.hpp"

#include <atomic>
#include <barrier>
#include <thread>

namespace security::cases {

namespace {

struct Throttle {
    explicit Throttle(ThrottleLimits const& limits = {}) : throttle(clock, limits) {}

    bool attempt(std::string const& account, std::string const& address = "10.0.0.1")
    {
        return !throttle.attempt(account, address);
    }

    std::shared_ptr<pooling::ManualClock> clock =
        std::make_shared<pooling::ManualClock>();
    LoginThrottle throttle;
};

}  // namespace

TEST_CASE("five attempts on an account may fail in a quarter of an hour")
{
    Throttle one;
    for (int i = 0; i < 5; ++i) {
        CHECK(one.attempt("ada"));
    }
    CHECK_FALSE(one.attempt("ada"));
    CHECK_FALSE(one.attempt("ada", "10.0.0.2"));
    CHECK(one.attempt("bob"));
}

TEST_CASE("the window ends, also when attempts go on in it")
{
    Throttle one;
    for (int minute = 0; minute < 15; ++minute) {
        one.attempt("ada");
        one.clock->advance(1min);
    }
    CHECK(one.attempt("ada"));
}

TEST_CASE("a refusal says how long to wait")
{
    Throttle one;
    for (int i = 0; i < 5; ++i) {
        one.attempt("ada");
    }
    one.clock->advance(10min);
    CHECK(one.throttle.attempt("ada", "10.0.0.1") == 300s);
}

TEST_CASE("capital letters are no new account")
{
    Throttle one;
    for (std::string const name : {"ada", "Ada", "aDa", "adA", "ADA"}) {
        CHECK(one.attempt(name));
    }
    CHECK_FALSE(one.attempt("ada"));
}

TEST_CASE("one password tried on many accounts is stopped by the address")
{
    Throttle one({.for_account = 5, .for_address = 20});
    for (int i = 0; i < 20; ++i) {
        CHECK(one.attempt("user" + std::to_string(i)));
    }
    CHECK_FALSE(one.attempt("user20"));
    CHECK(one.attempt("user20", "10.0.0.2"));
}

TEST_CASE("a success frees the account, and not the address of an attacker")
{
    Throttle one({.for_account = 5, .for_address = 20});
    for (int i = 0; i < 19; ++i) {
        one.attempt("user" + std::to_string(i));
    }
    CHECK(one.attempt("eve"));
    one.throttle.succeeded("eve", "10.0.0.1");
    CHECK(one.attempt("user19"));
    CHECK_FALSE(one.attempt("user20"));
}

TEST_CASE("a user who mistypes four times and then is right begins again")
{
    Throttle one;
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 5; ++i) {
            CHECK(one.attempt("ada"));
        }
        one.throttle.succeeded("ada", "10.0.0.1");
    }
}

TEST_CASE("successes after the end of a window leave the next one as strict as it was")
{
    Throttle one({.for_account = 5, .for_address = 2});
    one.attempt("ada");
    one.attempt("bob");
    one.clock->advance(15min);
    one.attempt("cy");
    one.throttle.succeeded("ada", "10.0.0.1");
    one.throttle.succeeded("bob", "10.0.0.1");
    CHECK(one.attempt("dag"));
    CHECK(one.attempt("eve"));
    CHECK_FALSE(one.attempt("finn"));
}

TEST_CASE("names that nobody has do not fill the memory")
{
    Throttle one({.for_address = 1'000'000, .most_counts = 50});
    for (int i = 0; i < 200; ++i) {
        one.attempt("nobody" + std::to_string(i));
        CHECK(one.throttle.counts() <= 50);
    }
}

TEST_CASE("an account and an address of one name are two")
{
    Throttle one({.for_account = 1, .for_address = 100});
    CHECK(one.attempt("10.0.0.1", "10.0.0.1"));
    CHECK(one.attempt("ada", "10.0.0.1"));
}

TEST_CASE("of many attempts at the same moment, five go on")
{
    Throttle one;
    std::barrier together(16);
    std::atomic<int> went_on = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 16; ++i) {
        threads.emplace_back([&] {
            together.arrive_and_wait();
            went_on += one.attempt("ada") ? 1 : 0;
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    CHECK(went_on == 5);
}

TEST_CASE("the service answers 429, and computes no hash for it")
{
    GuardedLab lab;
    lab.sign_up("ada@example.com");
    for (int i = 0; i < 5; ++i) {
        CHECK(lab.try_to_log_in("ada@example.com", "a guess").status == 401);
    }
    auto const later = lab.try_to_log_in("ada@example.com", password);
    CHECK(later.status == 429);
    CHECK_SAME(later.get_header_value("Retry-After"), std::string("900"));
    lab.lab().clock->advance(15min);
    CHECK(lab.try_to_log_in("ada@example.com", password).status == 201);
}

TEST_CASE("an account that does not exist is refused as one that does")
{
    GuardedLab lab;
    for (int i = 0; i < 5; ++i) {
        CHECK(lab.try_to_log_in("nobody@example.com", "a guess").status == 401);
    }
    CHECK(lab.try_to_log_in("nobody@example.com", "a guess").status == 429);
}

}  // namespace security::cases
