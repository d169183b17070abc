// Exercise 14, task 8, stretch, 35 minutes: the cases.
// Edit: log_in_wait.cpp record_log_in.cpp
#include "throttle_fixture.hpp"

namespace security::cases {

TEST_SUITE_BEGIN("8 log_in_wait");

TEST_CASE("log_in_wait is zero until the fifth failure of an account")
{
    Throttle throttle;
    CHECK_SAME(throttle.wait({"ada@shop.example", "192.0.2.1"}), "0 s");
    for (int i = 1; i <= 4; ++i) {
        throttle.store("account", "ada@shop.example", noon());
    }
    CHECK_SAME(throttle.wait({"ada@shop.example", "192.0.2.1"}), "0 s");
    throttle.store("account", "ada@shop.example", noon());
    CHECK_SAME(throttle.wait({"ada@shop.example", "192.0.2.1"}), "900 s");
}

TEST_CASE("log_in_wait gets shorter and ends when the failure no longer counts")
{
    Throttle throttle;
    for (int i = 1; i <= 5; ++i) {
        throttle.store("account", "ada@shop.example", noon());
    }
    LogInOrigin const ada{"ada@shop.example", "192.0.2.1"};
    CHECK_SAME(throttle.wait(ada, noon(60)), "840 s");
    CHECK_SAME(throttle.wait(ada, noon(899)), "1 s");
    CHECK_SAME(throttle.wait(ada, noon(900)), "0 s");
    CHECK_SAME(throttle.wait(ada, noon(90'000)), "0 s");
}

TEST_CASE("log_in_wait waits for the fifth of the newest failures")
{
    Throttle throttle;
    for (int i = 0; i < 7; ++i) {
        throttle.store("account", "ada@shop.example", noon(i * 100));
    }
    INFO(
        "failures after 0, 100, ... 600 seconds; that after 200 is the fifth from"
        " the end");
    LogInOrigin const ada{"ada@shop.example", "192.0.2.1"};
    CHECK_SAME(throttle.wait(ada, noon(600)), "500 s");
    CHECK_SAME(throttle.wait(ada, noon(1'000)), "100 s");
    CHECK_SAME(throttle.wait(ada, noon(1'099)), "1 s");
    CHECK_SAME(throttle.wait(ada, noon(1'100)), "0 s");
}

TEST_CASE("log_in_wait counts accounts apart and in any case")
{
    Throttle throttle;
    for (int i = 1; i <= 5; ++i) {
        throttle.store("account", i % 2 == 0 ? "ada@shop.example" : "Ada@Shop.example",
                       noon());
    }
    CHECK_SAME(throttle.wait({"ADA@shop.example", "192.0.2.1"}), "900 s");
    CHECK_SAME(throttle.wait({"bela@shop.example", "192.0.2.1"}), "0 s");
    CHECK_SAME(throttle.wait({"%", "192.0.2.1"}), "0 s");
}

TEST_CASE("log_in_wait is zero until the twentieth failure of an address")
{
    Throttle throttle;
    for (int i = 1; i <= 19; ++i) {
        throttle.store("address", "192.0.2.1", noon());
    }
    CHECK_SAME(throttle.wait({"ada@shop.example", "192.0.2.1"}, noon(10)), "0 s");
    throttle.store("address", "192.0.2.1", noon());
    CHECK_SAME(throttle.wait({"ada@shop.example", "192.0.2.1"}, noon(10)), "890 s");
    CHECK_SAME(throttle.wait({"bela@shop.example", "192.0.2.1"}, noon(10)), "890 s");
    CHECK_SAME(throttle.wait({"ada@shop.example", "192.0.2.10"}, noon(10)), "0 s");
    INFO("an account that is called like the address");
    CHECK_SAME(throttle.wait({"192.0.2.1", "192.0.2.7"}, noon(10)), "0 s");
}

TEST_CASE("log_in_wait is the longer of two waits")
{
    Throttle throttle;
    for (int i = 1; i <= 20; ++i) {
        throttle.store("address", "192.0.2.1", noon());
        throttle.store("address", "192.0.2.2", noon(200));
        throttle.store("account", "ada@shop.example", noon(100));
    }
    CHECK_SAME(throttle.wait({"ada@shop.example", "192.0.2.1"}, noon(300)), "700 s");
    CHECK_SAME(throttle.wait({"ada@shop.example", "192.0.2.2"}, noon(300)), "800 s");
    CHECK_SAME(throttle.wait({"bela@shop.example", "192.0.2.1"}, noon(300)), "600 s");
    INFO("when neither counts any more");
    CHECK_SAME(throttle.wait({"ada@shop.example", "192.0.2.1"}, noon(9'000)), "0 s");
}

TEST_CASE("log_in_wait is never longer than the window")
{
    Throttle throttle;
    for (int i = 1; i <= 5; ++i) {
        throttle.store("account", "ada@shop.example", noon(7'200));
    }
    INFO("the clock was set back by two hours");
    CHECK_SAME(throttle.wait({"ada@shop.example", "192.0.2.1"}), "900 s");
}

TEST_CASE("log_in_wait stores nothing and binds its values")
{
    Throttle throttle;
    throttle.store("account", "bela@shop.example", noon(-9'000));
    std::string const before = throttle.failures();
    throttle.log.clear();
    CHECK_SAME(throttle.wait({"x' OR '1'='1", "zq9x7"}), "0 s");
    CHECK_SAME(throttle.wait({"zq9x7@shop.example", "192.0.2.1"}), "0 s");
    CHECK_SAME(throttle.pasted(
                   {{"the account or the address", "zq9x7"}, {"the time", "2024-03"}}),
               nothing_pasted);
    CHECK_SAME(throttle.failures(), before);
    CHECK_SAME(throttle.transaction(), "no transaction is open");
}

TEST_SUITE_END();

}  // namespace security::cases
