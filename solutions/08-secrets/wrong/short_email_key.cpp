// Rejected by: load_settings refuses placeholders and short keys in the new settings
// Replaces: load_settings.cpp
// Looks like: the mail key may have eight characters, a length that was made up on the spot; the shortest key of a provider is written down once, as shortest_api_key.
//
// reader.secret takes that length when none is given.

#include "settings.hpp"

namespace secrets {

Settings load_settings(FindSetting const& find)
{
    SettingsReader reader(find);
    Settings settings;
    settings.database_url = reader.database_url("DATABASE_URL");
    settings.secret_key = reader.secret("SECRET_KEY", shortest_secret_key);
    settings.email_api_key = reader.secret("EMAIL_API_KEY", 8);
    if (find("SMS_API_KEY")) {
        settings.sms_api_key = reader.secret("SMS_API_KEY");
    }
    reader.finish();
    return settings;
}

}  // namespace secrets
