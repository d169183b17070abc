// Rejected by: load_settings names every problem at once and each once
// Replaces: load_settings.cpp
// Looks like: the problems of the first settings end the function before the new ones are read; the person who starts the program fixes one, starts again, and meets the next.
//
// Collect first, throw once.

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
    reader.finish();
    return settings;
}

}  // namespace secrets
