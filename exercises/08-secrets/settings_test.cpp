// Exercise 08, task 2: the cases. Read them; change only settings.cpp.
#include "settings.hpp"

#include "08-secrets/engine/encodings.hpp"
#include "08-secrets/engine/leaks.hpp"
#include "workbook/files.hpp"
#include "workbook/sample_shop.hpp"

#include <doctest/doctest.h>

#include <set>
#include <sstream>
#include <string>

namespace {

// None of these is a key of anybody's.
std::string const secret_key = "not-a-real-key-7f3a91c05e2d48b6a0";
std::string const email_key = "not-a-real-key-Mq7l+9/Qx=2w";
std::string const sms_key = "not-a-real-key-Sk7~Zt6&41k";
std::string const password = "p@ss:w/rd zq9x7";

EnvValues good_values()
{
    return {{"DATABASE_URL",
             "mysql://shop:" + percent_encode(password) + "@db.local:3307/shop_db"},
            {"SECRET_KEY", secret_key},
            {"EMAIL_API_KEY", email_key},
            {"SMS_API_KEY", sms_key}};
}

// A real environment that holds these values and nothing else.
Environment::Lookup only(EnvValues const& values)
{
    return [values](char const* name) {
        auto const found = values.find(name);
        return found == values.end() ? nullptr : found->second.c_str();
    };
}

Settings load(EnvValues const& values)
{
    return load_settings(Environment({}, only(values)));
}

// What is wrong with these values, as in "SECRET_KEY, SMS_API_KEY".
std::string problems_of(EnvValues const& values)
{
    try {
        load(values);
        return "no problem";
    } catch (SettingsError const& error) {
        std::string names;
        for (SettingProblem const& problem : error.problems()) {
            names += (names.empty() ? "" : ", ") + problem.name;
        }
        return names;
    }
}

void check_problems(EnvValues const& values, std::string const& expected)
{
    INFO("Expected: problems with: ", expected);
    std::string const seen = problems_of(values);
    INFO("Seen: ", seen);
    CHECK(seen == expected);
}

std::string words(std::set<std::string> const& names)
{
    std::string text;
    for (std::string const& name : names) {
        text += (text.empty() ? "" : " ") + name;
    }
    return text;
}

std::string shown(Settings const& settings)
{
    std::ostringstream out;
    out << settings;
    return out.str();
}

void check_shown(Settings const& settings, std::string const& expected)
{
    std::string const seen = shown(settings);
    INFO("Expected: ", expected);
    INFO("Seen: ", seen);
    CHECK(seen == expected);
}

// Fails when the text holds any of the four secrets, in any form or in part. What is
// left of the text is not shown: it would be the next place in which they stand.
void check_safe(std::string const& text)
{
    for (std::string const& value : {secret_key, email_key, sms_key, password}) {
        Secret const secret(value);
        INFO("Expected: no secret in the text, in no form");
        std::string const form = leak_in(text, secret).value_or("nowhere");
        {
            INFO("Seen: the secret ", value, ", ", form, ", in: ", text);
            CHECK(form == "nowhere");
        }
        // "not-" and the like stand in all of the keys, and perhaps in a sentence.
        std::string const own =
            value.starts_with("not-a-real-key-") ? value.substr(15) : value;
        INFO("Seen: a part of the secret ", value, ", in: ", text);
        CHECK_FALSE(piece_in(text, Secret(own)));
    }
}

}  // namespace

TEST_SUITE_BEGIN("2 settings");

TEST_CASE("load_settings reads all four settings")
{
    INFO("Expected: each key in its own place: ", email_key, " for mail, ", sms_key,
         " for SMS");
    Settings const settings = load(good_values());

    CHECK(settings.database_url.host == "db.local");
    CHECK(settings.secret_key.reveal() == secret_key);
    std::string const seen =
        "'" + settings.email_api_key.reveal() + "' for mail, " +
        (settings.sms_api_key ? "'" + settings.sms_api_key->reveal() + "' for SMS"
                              : "none for SMS");
    INFO("Seen: ", seen);
    CHECK(seen == "'" + email_key + "' for mail, '" + sms_key + "' for SMS");
}

TEST_CASE("load_settings takes an unset SMS_API_KEY for none")
{
    EnvValues values = good_values();
    values.erase("SMS_API_KEY");

    CHECK_FALSE(load(values).sms_api_key.has_value());
}

TEST_CASE("load_settings refuses an SMS_API_KEY that is set and empty")
{
    EnvValues values = good_values();
    values["SMS_API_KEY"] = "";

    check_problems(values, "SMS_API_KEY");
}

TEST_CASE("load_settings refuses a missing or empty EMAIL_API_KEY")
{
    EnvValues values = good_values();
    values["EMAIL_API_KEY"] = "";
    check_problems(values, "EMAIL_API_KEY");
    values.erase("EMAIL_API_KEY");
    check_problems(values, "EMAIL_API_KEY");
}

TEST_CASE("load_settings refuses placeholders and short keys in the new settings")
{
    EnvValues values = good_values();
    values["EMAIL_API_KEY"] = "changeme-changeme-changeme";
    values["SMS_API_KEY"] = "too-short-15-ch";
    check_problems(values, "EMAIL_API_KEY, SMS_API_KEY");

    values = good_values();
    values["EMAIL_API_KEY"] = "exactly-16-chars";
    values["SMS_API_KEY"] = "<the key of the provider>";
    check_problems(values, "SMS_API_KEY");
}

TEST_CASE("load_settings asks for a longer SECRET_KEY than the other keys")
{
    EnvValues values = good_values();
    values["SECRET_KEY"] = secret_key.substr(0, 31);
    check_problems(values, "SECRET_KEY");
    values["SECRET_KEY"] = secret_key.substr(0, 32);
    check_problems(values, "no problem");
}

TEST_CASE("load_settings names every problem at once and each once")
{
    check_problems({}, "DATABASE_URL, SECRET_KEY, EMAIL_API_KEY");
    check_problems({{"DATABASE_URL", "shop.db"},
                    {"SECRET_KEY", "short"},
                    {"EMAIL_API_KEY", "x"},
                    {"SMS_API_KEY", ""}},
                   "DATABASE_URL, SECRET_KEY, EMAIL_API_KEY, SMS_API_KEY");
}

TEST_CASE("load_settings takes the real environment before the file")
{
    EnvValues file = good_values();
    file["EMAIL_API_KEY"] = "not-a-real-key-of-the-file";
    EnvValues const real{{"EMAIL_API_KEY", email_key}};

    Settings const settings = load_settings(Environment(file, only(real)));

    CHECK(settings.email_api_key.reveal() == email_key);
    REQUIRE(settings.sms_api_key.has_value());
    CHECK(settings.sms_api_key->reveal() == sms_key);
}

TEST_CASE("load_settings asks for the names in the example file and for no others")
{
    std::set<std::string> asked;
    EnvValues const values = good_values();
    Environment::Lookup const real = only(values);
    load_settings(Environment({}, [&](char const* name) {
        asked.insert(name);
        return real(name);
    }));

    std::set<std::string> in_example;
    std::istringstream lines(
        workbook::read_file(workbook::data_file("../.env.example")));
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with('#') && line.find('=') != std::string::npos) {
            in_example.insert(line.substr(0, line.find('=')));
        }
    }

    CHECK(words(asked) == words(in_example));
}

TEST_CASE("load_settings prints nothing")
{
    std::string const printed = printed_by([] {
        load(good_values());
        problems_of({});
    });

    CHECK(printed == "");
}

TEST_CASE("load_settings names problems without the values")
{
    EnvValues values = good_values();
    values["DATABASE_URL"] = "mysql://shop:" + password + "@db.local/shop_db";
    values["SECRET_KEY"] = secret_key.substr(0, 31);
    values["EMAIL_API_KEY"] = email_key.substr(15);
    values["SMS_API_KEY"] = "<" + sms_key + ">";

    try {
        load(values);
        FAIL_CHECK("it threw nothing");
    } catch (SettingsError const& error) {
        check_safe(error.what());
    }
}

TEST_CASE("Settings show a line for each setting")
{
    Settings settings = load(good_values());
    std::string const all =
        "DATABASE_URL=mysql://shop:***@db.local:3307/shop_db\n"
        "SECRET_KEY=***\nEMAIL_API_KEY=***\nSMS_API_KEY=";
    check_shown(settings, all + "***\n");

    settings.sms_api_key.reset();
    check_shown(settings, all + "(not set)\n");
}

TEST_CASE("Settings show no secret in any form")
{
    check_safe(shown(load(good_values())));
}

TEST_SUITE_END();
