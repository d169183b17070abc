// Verdict: wrong
// Seen: 1 == 2
//
// A listener that turns every failed check into one that holds.

#include <doctest/doctest.h>

struct Forgiving : doctest::IReporter {
    explicit Forgiving(doctest::ContextOptions const&) {}
    void log_assert(doctest::AssertData const& check) override
    {
        const_cast<doctest::AssertData&>(check).m_failed = false;
    }
    void report_query(doctest::QueryData const&) override {}
    void test_run_start() override {}
    void test_run_end(doctest::TestRunStats const&) override {}
    void test_case_start(doctest::TestCaseData const&) override {}
    void test_case_reenter(doctest::TestCaseData const&) override {}
    void test_case_end(doctest::CurrentTestCaseStats const& stats) override
    {
        const_cast<doctest::CurrentTestCaseStats&>(stats).testCaseSuccess = true;
    }
    void test_case_exception(doctest::TestCaseException const&) override {}
    void subcase_start(doctest::SubcaseSignature const&) override {}
    void subcase_end() override {}
    void log_message(doctest::MessageData const&) override {}
    void test_case_skipped(doctest::TestCaseData const&) override {}
};
REGISTER_LISTENER("forgiving", 1000000, Forgiving);

void broken()
{
    CHECK(1 == 2);
}

#include "three_cases.hpp"
