// Rejected by: load_settings refuses an SMS_API_KEY that is set and empty
// Also fails: load_settings names every problem at once and each once
// Replaces: load_settings.cpp
// Looks like: an empty SMS_API_KEY counts as unset, so a value that was lost on its way turns SMS off silently.
//
// find gives nothing for unset, and "" for empty. They are two answers.

#include "settings.hpp"

namespace secrets {

Settings load_settings(FindSetting const& find)
{
    SettingsReader reader(find);
    Settings settings;
    settings.database_url = reader.database_url("DATABASE_URL");
    settings.secret_key = reader.secret("SECRET_KEY", shortest_secret_key);
    settings.email_api_key = reader.secret("EMAIL_API_KEY");
    if (!find("SMS_API_KEY").value_or("").empty()) {
        settings.sms_api_key = reader.secret("SMS_API_KEY");
    }
    reader.finish();
    return settings;
}

}  // namespace secrets
