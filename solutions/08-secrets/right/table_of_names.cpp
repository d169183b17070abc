// Replaces: settings.cpp
//
// Checks the new keys without the reader's help, and shows the settings from a table.

#include "settings.hpp"

#include <ostream>
#include <sstream>
#include <utility>
#include <vector>

namespace {

std::string text_of(Secret const& secret)
{
    std::ostringstream out;
    out << secret;
    return out.str();
}

std::string complaint_about(std::string const& value)
{
    if (value.empty()) {
        return "holds nothing";
    }
    if (is_placeholder(value)) {
        return "still has to be filled in";
    }
    return value.size() < shortest_api_key ? "is too short" : "";
}

}  // namespace

Settings load_settings(Environment const& environment)
{
    SettingsReader reader(environment);
    DatabaseUrl url = reader.database_url("DATABASE_URL");
    Secret key = reader.secret("SECRET_KEY", shortest_secret_key);
    std::optional<Secret> keys[2];
    char const* const names[] = {"EMAIL_API_KEY", "SMS_API_KEY"};
    for (int i = 0; i < 2; ++i) {
        auto const value = environment.find(names[i]);
        if (!value) {
            if (i == 0) {
                reader.problem(names[i], "is missing");
            }
            continue;
        }
        if (std::string const complaint = complaint_about(*value); !complaint.empty()) {
            reader.problem(names[i], complaint);
        }
        keys[i] = Secret(*value);
    }
    reader.finish();
    return {std::move(url), std::move(key), *keys[0], keys[1]};
}

std::ostream& operator<<(std::ostream& out, Settings const& settings)
{
    std::vector<std::pair<char const*, std::string>> const rows{
        {"DATABASE_URL", settings.database_url.masked()},
        {"SECRET_KEY", text_of(settings.secret_key)},
        {"EMAIL_API_KEY", text_of(settings.email_api_key)},
        {"SMS_API_KEY",
         settings.sms_api_key ? text_of(*settings.sms_api_key) : "(not set)"}};
    for (auto const& [name, value] : rows) {
        out << name << '=' << value << '\n';
    }
    return out;
}
