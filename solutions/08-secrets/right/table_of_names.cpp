// Replaces: load_settings.cpp
// Better when: there are twenty optional keys: a loop over a table keeps them alike.
//
// Checks the new keys without the reader's help, from a table of their names.

#include "settings.hpp"

#include <utility>

namespace secrets {

namespace {

std::string complaint_about(std::string const& value)
{
    if (value.empty()) {
        return "is empty";
    }
    if (is_placeholder(value)) {
        return "still has to be filled in";
    }
    return value.size() < shortest_api_key ? "is too short" : "";
}

}  // namespace

Settings load_settings(FindSetting const& find)
{
    SettingsReader reader(find);
    DatabaseUrl url = reader.database_url("DATABASE_URL");
    Secret key = reader.secret("SECRET_KEY", shortest_secret_key);
    std::optional<Secret> keys[2];
    char const* const names[] = {"EMAIL_API_KEY", "SMS_API_KEY"};
    for (int i = 0; i < 2; ++i) {
        auto const value = find(names[i]);
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

}  // namespace secrets
