// Rejected by: load_settings reads all four settings
// Also fails: Settings show a line for each setting
// Also fails: Settings show no secret in any form
// Also fails: load_settings asks find and not the process
// Also fails: load_settings asks for a longer SECRET_KEY than the other keys
// Also fails: load_settings asks for the names in the example file and for no others
// Also fails: load_settings prints nothing
// Also fails: load_settings refuses an SMS_API_KEY that is set and empty
// Also fails: load_settings refuses placeholders and short keys in the new settings
// Also fails: load_settings takes an unset SMS_API_KEY for none
// Throws: secrets::SettingsError
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
