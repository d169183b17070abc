// Exercise 08, task 1, warm-up, 5 minutes: the cases.
// Edit: find_setting.cpp
#include "find_setting.hpp"

#include "workbook/check_same.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <string>

namespace secrets::cases {

namespace {

// A real environment in which these variables are set and no others.
EnvironmentLookup only(EnvValues const& variables)
{
    return [variables](char const* name) {
        auto const found = variables.find(name);
        return found == variables.end() ? nullptr : found->second.c_str();
    };
}

std::string found(std::string const& name, EnvValues const& file, EnvValues const& real)
{
    std::optional<std::string> const value = find_setting(name, file, only(real));
    return value ? "'" + *value + "'" : "no value";
}

}  // namespace

TEST_SUITE_BEGIN("1 find_setting");

TEST_CASE("find_setting reads a name that is set in the file alone")
{
    INFO("the file sets PORT=8080; the real environment does not know PORT");
    CHECK_SAME(found("PORT", {{"PORT", "8080"}}, {}), "'8080'");
}

TEST_CASE("find_setting takes the real environment before the file")
{
    INFO("PORT is 8080 in the file and 9090 in the real environment");
    CHECK_SAME(found("PORT", {{"PORT", "8080"}}, {{"PORT", "9090"}}), "'9090'");
    CHECK_SAME(found("HOST", {}, {{"HOST", "db.local"}}), "'db.local'");
}

TEST_CASE("find_setting gives no value for a name that is set nowhere")
{
    CHECK_SAME(found("PORT", {}, {}), "no value");
    CHECK_SAME(found("PORT", {{"HOST", "a"}}, {{"USER", "b"}}), "no value");
}

TEST_CASE("find_setting takes an empty value for a value")
{
    {
        INFO("KEY is set and empty in the file");
        CHECK_SAME(found("KEY", {{"KEY", ""}}, {}), "''");
    }
    INFO("KEY is set and empty in the real environment, and 'one' in the file");
    CHECK_SAME(found("KEY", {{"KEY", "one"}}, {{"KEY", ""}}), "''");
}

TEST_CASE("find_setting takes names and values as they are")
{
    EnvValues const file{{"KEY", "1"}, {"KEY_2", "2"}, {"key", "3"}};
    CHECK_SAME(found("KEY_2", file, {{"KEY", "4"}}), "'2'");
    CHECK_SAME(found("key", file, {{"KEY", "4"}}), "'3'");
    CHECK_SAME(found("Key", file, {{"KEY", "4"}}), "no value");

    CHECK_SAME(found("HOST", {}, {{"HOST", " db.local \n"}}), "' db.local \n'");

    using namespace std::string_literals;
    INFO("a value of the file that is  a, a zero byte, b  and blanks");
    std::string const whole = found("KEY", {{"KEY", "a\0b  "s}}, {});
    CHECK_SAME(std::to_string(whole.size()) + " characters with the quotes",
               "7 characters with the quotes");
}

TEST_CASE("find_setting asks the lookup that it is given and no other")
{
    ::setenv("WORKBOOK_PORT", "7070", 1);
    std::string const in_file = found("WORKBOOK_PORT", {{"WORKBOOK_PORT", "1"}}, {});
    std::string const nowhere = found("WORKBOOK_PORT", {}, {});
    ::unsetenv("WORKBOOK_PORT");

    INFO("the process has WORKBOOK_PORT=7070, and the lookup does not know it");
    CHECK_SAME(in_file, "'1'");
    CHECK_SAME(nowhere, "no value");
}

TEST_SUITE_END();

}  // namespace secrets::cases
