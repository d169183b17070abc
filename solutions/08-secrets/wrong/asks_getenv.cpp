// Rejected by: load_settings reads all four settings
// Replaces: load_settings.cpp
// Looks like: the key is taken with std::getenv, past the .env file and past the checks.
//
// The function that is passed asks the real environment first and then the file.

#include "settings.hpp"

#include <cstdlib>

namespace secrets {

Settings load_settings(FindSetting const& find)
{
    SettingsReader reader(find);
    Settings settings;
    settings.database_url = reader.database_url("DATABASE_URL");
    settings.secret_key = reader.secret("SECRET_KEY", shortest_secret_key);
    if (char const* const key = std::getenv("EMAIL_API_KEY"); key != nullptr) {
        settings.email_api_key = Secret(key);
    } else {
        reader.problem("EMAIL_API_KEY", "is not set");
    }
    if (find("SMS_API_KEY")) {
        settings.sms_api_key = reader.secret("SMS_API_KEY");
    }
    reader.finish();
    return settings;
}

}  // namespace secrets
