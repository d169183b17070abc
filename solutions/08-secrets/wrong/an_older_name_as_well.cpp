// Rejected by: load_settings asks for the names in the example file and for no others
// Replaces: load_settings.cpp
// Looks like: when SMS_API_KEY is unset, an older name is asked for; a name that no example file has turns SMS on, and nobody knows why.
//
// The four names are the contract.

#include "settings.hpp"

namespace secrets {

Settings load_settings(FindSetting const& find)
{
    SettingsReader reader(find);
    Settings settings;
    settings.database_url = reader.database_url("DATABASE_URL");
    settings.secret_key = reader.secret("SECRET_KEY", shortest_secret_key);
    settings.email_api_key = reader.secret("EMAIL_API_KEY");
    for (std::string const name : {"SMS_API_KEY", "SMS_KEY"}) {
        if (!settings.sms_api_key && find(name)) {
            settings.sms_api_key = reader.secret(name);
        }
    }
    reader.finish();
    return settings;
}

}  // namespace secrets
