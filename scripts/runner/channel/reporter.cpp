// doctest's main, and the reporter that tells the checker what happened.
#define DOCTEST_CONFIG_IMPLEMENT
#include "channel/channel.hpp"
#include "channel/thrown.hpp"
#include "workbook/statement_log.hpp"

#include <doctest/doctest.h>

#include <climits>
#include <cstdio>
#include <iostream>
#include <sstream>
#include <string>

// Of the leak sanitizer; absent, and so weak, in other builds.
extern "C" __attribute__((weak)) int __lsan_do_recoverable_leak_check();

namespace {

using workbook::Channel;

class ChannelReporter : public doctest::IReporter {
public:
    explicit ChannelReporter(doctest::ContextOptions const&) {}

    void test_run_start() override { Channel::instance().send("hello"); }

    void test_case_start(doctest::TestCaseData const& test) override
    {
        // What was printed so far belongs to what ran so far.
        flush_output();
        name_ = test.m_name;
        Channel::instance().send("start", {name_, test.m_test_suite});
        Channel::instance().wait_for_answer();
    }

    void log_assert(doctest::AssertData const& assertion) override
    {
        if (!assertion.m_failed) {
            return;
        }
        Channel::instance().send("fail",
                                 {assertion.m_file, std::to_string(assertion.m_line),
                                  wanted(assertion), seen(assertion)});
        send_infos();
    }

    void log_message(doctest::MessageData const& message) override
    {
        if ((message.m_severity & doctest::assertType::is_warn) != 0) {
            return;
        }
        Channel::instance().send("fail",
                                 {message.m_file, std::to_string(message.m_line), "",
                                  message.m_string.c_str()});
        send_infos();
    }

    void test_case_exception(doctest::TestCaseException const& exception) override
    {
        workbook::Thrown const thrown = workbook::last_thrown();
        Channel::instance().send(
            "throw", {exception.error_string.c_str(), thrown.type, thrown.place});
        send_infos();
    }

    void test_case_end(doctest::CurrentTestCaseStats const& stats) override
    {
        flush_output();
        Channel::instance().send("end",
                                 {name_, stats.testCaseSuccess ? "ok" : "failed"});
    }

    void test_run_end(doctest::TestRunStats const&) override { flush_output(); }

    void report_query(doctest::QueryData const&) override {}
    void test_case_reenter(doctest::TestCaseData const&) override {}
    void subcase_start(doctest::SubcaseSignature const&) override {}
    void subcase_end() override {}
    void test_case_skipped(doctest::TestCaseData const&) override {}

private:
    static void flush_output()
    {
        std::cout.flush();
        std::clog.flush();
        std::fflush(nullptr);
    }

    static bool is(doctest::AssertData const& assertion, int kind)
    {
        return (assertion.m_at & kind) != 0;
    }

    // What has to hold, as it is written in the test, in words where a macro has them.
    static std::string wanted(doctest::AssertData const& assertion)
    {
        using namespace doctest::assertType;
        std::string const expression = assertion.m_expr;
        if (is(assertion, is_throws_as)) {
            return expression + " throws " + assertion.m_exception_type;
        }
        if (is(assertion, is_throws | is_throws_with)) {
            return expression + " throws";
        }
        if (is(assertion, is_nothrow)) {
            return expression + " does not throw";
        }
        return is(assertion, is_false) ? "not: " + expression : expression;
    }

    static std::string seen(doctest::AssertData const& assertion)
    {
        using namespace doctest::assertType;
        if (assertion.m_threw) {
            return thrown_text(assertion.m_exception.c_str());
        }
        if (is(assertion, is_throws | is_throws_as | is_throws_with)) {
            return "it threw nothing";
        }
        return with_empty_texts(assertion.m_decomp.c_str());
    }

    static std::string thrown_text(std::string const& text)
    {
        workbook::Thrown const thrown = workbook::last_thrown();
        return "it threw" + (thrown.type.empty() ? "" : " " + thrown.type) +
               (thrown.place.empty() ? "" : " at " + thrown.place) + ": " + text;
    }

    // doctest prints an empty text as nothing: " == Ada".
    static std::string with_empty_texts(std::string const& comparison)
    {
        bool const left = comparison.starts_with(" == ");
        bool const right = comparison.ends_with(" == ");
        return (left ? "\"\"" : "") + comparison + (right ? "\"\"" : "");
    }

    // An exception has unwound the scopes of its INFOs; doctest keeps their texts.
    static void send_infos()
    {
        int const count = get_num_active_contexts();
        for (int i = 0; i < count; ++i) {
            std::ostringstream text;
            get_active_contexts()[i]->stringify(&text);
            Channel::instance().send("info", {text.str()});
        }
        if (count == 0) {
            for (int i = 0; i < get_num_stringified_contexts(); ++i) {
                Channel::instance().send("info",
                                         {get_stringified_contexts()[i].c_str()});
            }
        }
        for (workbook::StatementGroup const& group :
             workbook::statements_of_live_logs()) {
            std::string text = group.text;
            for (std::size_t i = 0; i < group.more.size(); ++i) {
                text += (i == 0 ? " (" : ", ") + group.more[i];
            }
            if (!group.more.empty()) {
                text += group.count > group.more.size() + 1 ? ", ...)" : ")";
            }
            Channel::instance().send("sql",
                                     {std::to_string(group.count), text, group.place});
        }
    }

    std::string name_;
};

// The highest priority hears of a check first.
REGISTER_LISTENER("channel", INT_MAX, ChannelReporter);

}  // namespace

int main(int count, char** arguments)
{
    doctest::Context context(count, arguments);
    if (Channel::instance().is_open()) {
        context.setOption("quiet", true);  // the output is the learner's alone
        for (std::string const& name : Channel::instance().cases()) {
            context.addFilter("test-case", name.c_str());
        }
    }
    int const result = context.run();
    // Here, because what runs later could end the program before its leaks are found.
    if (__lsan_do_recoverable_leak_check != nullptr) {
        __lsan_do_recoverable_leak_check();
    }
    Channel::instance().send("done");
    return result;
}
