// Rejected by: load_settings prints nothing
// Replaces: load_settings.cpp
// Looks like: the key is printed once, to see that it has arrived, and the line is still there.
//
// What is printed once is in the terminal's history, in the log of the server, and on
// the screen that is shared.

#include "settings.hpp"

#include <iostream>

namespace secrets {

Settings load_settings(FindSetting const& find)
{
    SettingsReader reader(find);
    Settings settings;
    settings.database_url = reader.database_url("DATABASE_URL");
    settings.secret_key = reader.secret("SECRET_KEY", shortest_secret_key);
    settings.email_api_key = reader.secret("EMAIL_API_KEY");
    std::cout << "EMAIL_API_KEY = " << settings.email_api_key.reveal() << '\n';
    if (find("SMS_API_KEY")) {
        settings.sms_api_key = reader.secret("SMS_API_KEY");
    }
    reader.finish();
    return settings;
}

}  // namespace secrets
