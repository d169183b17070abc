// Rejected by: load_settings asks for a longer SECRET_KEY than the other keys
// Replaces: load_settings.cpp
// Looks like: all keys are read alike, and SECRET_KEY is accepted with the sixteen characters that are enough for a key of somebody else's service.
//
// A key that signs can be guessed offline, without sending a request.

#include "settings.hpp"

namespace secrets {

Settings load_settings(FindSetting const& find)
{
    SettingsReader reader(find);
    Settings settings;
    settings.database_url = reader.database_url("DATABASE_URL");
    settings.secret_key = reader.secret("SECRET_KEY");
    settings.email_api_key = reader.secret("EMAIL_API_KEY");
    if (find("SMS_API_KEY")) {
        settings.sms_api_key = reader.secret("SMS_API_KEY");
    }
    reader.finish();
    return settings;
}

}  // namespace secrets
