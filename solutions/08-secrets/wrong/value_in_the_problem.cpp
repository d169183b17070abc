// Rejected by: load_settings names problems without the values
// Replaces: load_settings.cpp
// Looks like: the problem quotes the value that is wrong; one that is cut off, or in brackets by mistake, is still most of a secret.
//
// The name of the setting says where to look.

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
        if (key->size() < shortest_api_key || is_placeholder(*key)) {
            reader.problem("SMS_API_KEY", "'" + *key + "' is not a key");
        }
    }
    reader.finish();
    return settings;
}

}  // namespace secrets
