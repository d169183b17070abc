// Exercise 08, task 1, warm-up, 5 minutes: the cases.
// Edit: required.cpp
#include "required.hpp"

#include "workbook/check_same.hpp"

namespace secrets {

namespace {

// The value, or the error's own words.
std::string outcome(EnvValues const& values, std::string const& name)
{
    try {
        return required(values, name);
    } catch (MissingSetting const& error) {
        return std::string("MissingSetting: ") + error.what();
    }
}

EnvValues const three{
    {"API_KEY", "zq9x7 secret"}, {"EMPTY", ""}, {"api_key", "another one"}};

}  // namespace

TEST_SUITE_BEGIN("1 required");

TEST_CASE("required gives the value of the name")
{
    CHECK_SAME(outcome(three, "API_KEY"), "zq9x7 secret");
    CHECK_SAME(outcome(three, "api_key"), "another one");
}

TEST_CASE("required says that a name is not set")
{
    CHECK_SAME(outcome(three, "SMTP_KEY"), "MissingSetting: SMTP_KEY is not set");
    CHECK_SAME(outcome({}, "API_KEY"), "MissingSetting: API_KEY is not set");
}

TEST_CASE("required says that a value is empty")
{
    CHECK_SAME(outcome(three, "EMPTY"), "MissingSetting: EMPTY is empty");
}

TEST_CASE("required keeps a value of blanks as it is")
{
    CHECK_SAME(outcome({{"SIGN", " "}}, "SIGN"), " ");
}

TEST_SUITE_END();

}  // namespace secrets
