// Rejected by: load_settings refuses an SMS_API_KEY that is set and empty
// Also fails: load_settings names every problem at once and each once
// Also fails: load_settings refuses placeholders and short keys in the new settings
// Replaces: load_settings.cpp
// Looks like: SMS_API_KEY is taken as it comes, because it may be missing; that it is optional says nothing about a value that is there.
//
// A placeholder goes to the provider then, and the first SMS fails.

#include "settings.hpp"

namespace secrets {

Settings load_settings(FindSetting const& find)
{
    SettingsReader reader(find);
    Settings settings;
    settings.database_url = reader.database_url("DATABASE_URL");
    settings.secret_key = reader.secret("SECRET_KEY", shortest_secret_key);
    settings.email_api_key = reader.secret("EMAIL_API_KEY");
    if (auto const key = find("SMS_API_KEY")) {
        settings.sms_api_key = Secret(*key);
    }
    reader.finish();
    return settings;
}

}  // namespace secrets
