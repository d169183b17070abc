// Rejected by: load_settings reads all four settings
// Also fails: load_settings asks find and not the process
// Also fails: load_settings names every problem at once and each once
// Also fails: load_settings refuses a missing or empty EMAIL_API_KEY
// Also fails: load_settings refuses an SMS_API_KEY that is set and empty
// Also fails: load_settings refuses placeholders and short keys in the new settings
// Replaces: load_settings.cpp
// Looks like: the line for the e-mail key was copied, and the name in it was not changed: both settings get EMAIL_API_KEY.
//
// In two lines that look alike, no reviewer reads the third word.

#include "settings.hpp"

namespace secrets {

Settings load_settings(FindSetting const& find)
{
    SettingsReader reader(find);
    Settings settings;
    settings.database_url = reader.database_url("DATABASE_URL");
    settings.secret_key = reader.secret("SECRET_KEY", shortest_secret_key);
    settings.email_api_key = reader.secret("EMAIL_API_KEY");
    if (find("SMS_API_KEY")) {
        settings.sms_api_key = reader.secret("EMAIL_API_KEY");
    }
    reader.finish();
    return settings;
}

}  // namespace secrets
