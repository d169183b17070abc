// Rejected by: load_settings refuses a missing or empty EMAIL_API_KEY
// Also fails: load_settings asks find and not the process
// Also fails: load_settings names every problem at once and each once
// Also fails: load_settings refuses an SMS_API_KEY that is set and empty
// Also fails: load_settings refuses placeholders and short keys in the new settings
// Replaces: load_settings.cpp
// Looks like: the new settings are read after finish(), which has already said that all is well; their problems are noted and never thrown.
//
// An unset key arrives as an empty Secret, and fails at the first mail.

#include "settings.hpp"

namespace secrets {

Settings load_settings(FindSetting const& find)
{
    SettingsReader reader(find);
    Settings settings;
    settings.database_url = reader.database_url("DATABASE_URL");
    settings.secret_key = reader.secret("SECRET_KEY", shortest_secret_key);
    reader.finish();
    settings.email_api_key = reader.secret("EMAIL_API_KEY");
    if (find("SMS_API_KEY")) {
        settings.sms_api_key = reader.secret("SMS_API_KEY");
    }
    return settings;
}

}  // namespace secrets
