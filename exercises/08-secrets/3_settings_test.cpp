// Exercise 08, task 3, core, 15 minutes: the cases.
// Edit: load_settings.cpp show_settings.cpp
#include "settings.hpp"

#include "env_values.hpp"

#include "08-secrets/engine/encodings.hpp"
#include "08-secrets/engine/leaks.hpp"
#include "08-secrets/engine/output_capture.hpp"
#include "workbook/check_same.hpp"
#include "workbook/files.hpp"
#include "workbook/sample_shop.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <set>
#include <sstream>
#include <string>

namespace secrets::cases {

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

// These values and no others.
FindSetting only(EnvValues const& values)
{
    return [values](std::string const& name) -> std::optional<std::string> {
        auto const found = values.find(name);
        return found == values.end() ? std::nullopt : std::optional(found->second);
    };
}

Settings load(EnvValues const& values)
{
    return load_settings(only(values));
}

// The names that a SettingsError gives for these values, as in "SECRET_KEY,
// SMS_API_KEY".
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
        return "problems with: " + names;
    }
}

void check_problems(EnvValues const& values, std::string const& names)
{
    CHECK_SAME(problems_of(values), "problems with: " + names);
}

std::string sms_of(Settings const& settings)
{
    return settings.sms_api_key ? settings.sms_api_key->reveal() + " for SMS"
                                : "no key for SMS";
}

std::string keys_of(Settings const& settings)
{
    return settings.email_api_key.reveal() + " for mail, " + sms_of(settings);
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

// Which of the four secrets a text contains, in any form or in part.
std::string secrets_in(std::string const& text)
{
    std::string found;
    for (std::string const& value : {secret_key, email_key, sms_key, password}) {
        // "not-" and the like are in all of the keys, and perhaps in a sentence.
        std::string const own =
            value.starts_with("not-a-real-key-") ? value.substr(15) : value;
        bool const in_part = piece_in(text, Secret(own));
        std::string const form =
            leak_in(text, Secret(value)).value_or(in_part ? "in part" : "");
        if (!form.empty()) {
            found += (found.empty() ? "" : ", ") + value + " " + form;
        }
    }
    return found.empty() ? "no secret" : found;
}

}  // namespace

TEST_SUITE_BEGIN("3 settings");

TEST_CASE("load_settings reads all four settings")
{
    Settings const settings = load(good_values());

    CHECK_SAME(settings.database_url.host, "db.local");
    CHECK_SAME(settings.secret_key.reveal(), secret_key);
    CHECK_SAME(keys_of(settings), email_key + " for mail, " + sms_key + " for SMS");
}

TEST_CASE("load_settings takes an unset SMS_API_KEY for none")
{
    EnvValues values = good_values();
    values.erase("SMS_API_KEY");

    CHECK_SAME(sms_of(load(values)), "no key for SMS");
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
    values["EMAIL_API_KEY"] = "too-short-15-ch";
    check_problems(values, "EMAIL_API_KEY");
    values["EMAIL_API_KEY"] = values["SMS_API_KEY"] = "Qx7-16-in-length";
    CHECK_SAME(problems_of(values), "no problem");

    values = good_values();
    values["EMAIL_API_KEY"] = "Qx7-16-in-length";
    values["SMS_API_KEY"] = "<the key of the provider>";
    check_problems(values, "SMS_API_KEY");
}

TEST_CASE("load_settings asks for a longer SECRET_KEY than the other keys")
{
    EnvValues values = good_values();
    values["SECRET_KEY"] = secret_key.substr(0, 31);
    check_problems(values, "SECRET_KEY");
    values["SECRET_KEY"] = secret_key.substr(0, 32);
    CHECK_SAME(problems_of(values), "no problem");
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

TEST_CASE("load_settings asks find and not the process")
{
    ::setenv("EMAIL_API_KEY", "not-a-real-key-of-the-process-9d2c+41", 1);
    ::setenv("SMS_API_KEY", "not-a-real-key-of-the-process-9d2c+41", 1);
    EnvValues values = good_values();
    std::string const all = keys_of(load(values));
    values.erase("SMS_API_KEY");
    std::string const without_sms = keys_of(load(values));
    values.erase("EMAIL_API_KEY");
    std::string const problems = problems_of(values);
    ::unsetenv("EMAIL_API_KEY");
    ::unsetenv("SMS_API_KEY");

    INFO("the process has other keys than those that find gives");
    CHECK_SAME(all, email_key + " for mail, " + sms_key + " for SMS");
    CHECK_SAME(without_sms, email_key + " for mail, no key for SMS");
    CHECK_SAME(problems, "problems with: EMAIL_API_KEY");
}

TEST_CASE("load_settings asks for the names in the example file and for no others")
{
    std::set<std::string> asked;
    EnvValues values = good_values();
    FindSetting const find = [&](std::string const& name) {
        asked.insert(name);
        return only(values)(name);
    };
    load_settings(find);
    values.erase("SMS_API_KEY");
    load_settings(find);

    std::set<std::string> in_example;
    std::istringstream lines(
        workbook::read_file(workbook::data_file("../.env.example")));
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with('#') && line.find('=') != std::string::npos) {
            in_example.insert(line.substr(0, line.find('=')));
        }
    }

    CHECK_SAME(words(asked), words(in_example));
}

TEST_CASE("load_settings prints nothing")
{
    CHECK_SAME(printed_by([] {
                   load(good_values());
                   problems_of({});
               }),
               "");
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
        INFO("in the error:  ", error.what());
        CHECK_SAME(secrets_in(error.what()), "no secret");
    }
}

TEST_CASE("Settings show a line for each setting")
{
    Settings settings = load(good_values());
    std::string const all =
        "DATABASE_URL=mysql://shop:***@db.local:3307/shop_db\n"
        "SECRET_KEY=***\nEMAIL_API_KEY=***\nSMS_API_KEY=";
    CHECK_SAME(shown(settings), all + "***\n");

    settings.sms_api_key.reset();
    CHECK_SAME(shown(settings), all + "(not set)\n");

    INFO("settings without a value: an SQLite database in memory, empty secrets");
    CHECK_SAME(shown(Settings{}),
               "DATABASE_URL=sqlite:///\n"
               "SECRET_KEY=***\nEMAIL_API_KEY=***\nSMS_API_KEY=(not set)\n");
}

TEST_CASE("Settings show no secret in any form")
{
    std::string const text = shown(load(good_values()));

    INFO("in what is shown:  ", text);
    CHECK_SAME(secrets_in(text), "no secret");

    EnvValues others = good_values();
    others["SECRET_KEY"] =
        "another-" + std::string(secret_key.rbegin(), secret_key.rend());
    others["EMAIL_API_KEY"] = "another-longer-key-" + email_key.substr(15);
    others["SMS_API_KEY"] = "another-" + sms_key.substr(15);
    INFO("the same settings with other keys, of other lengths");
    CHECK_SAME(shown(load(others)), text);
}

TEST_SUITE_END();

}  // namespace secrets::cases
