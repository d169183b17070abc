// Rejected by: load_settings prints nothing
// Replaces: settings.cpp
// Looks like: the key is printed once, to see that it has arrived, and the line is still there.
//
// What is printed once is in the terminal's history, in the log of the server, and on
// the screen that is shared.

#include "settings.hpp"

#include <iostream>
#include <ostream>

Settings load_settings(Environment const& environment)
{
    SettingsReader reader(environment);
    Settings settings;
    settings.database_url = reader.database_url("DATABASE_URL");
    settings.secret_key = reader.secret("SECRET_KEY", shortest_secret_key);
    settings.email_api_key = reader.secret("EMAIL_API_KEY");
    std::cout << "EMAIL_API_KEY = " << settings.email_api_key.reveal() << '\n';
    if (environment.find("SMS_API_KEY")) {
        settings.sms_api_key = reader.secret("SMS_API_KEY");
    }
    reader.finish();
    return settings;
}

std::ostream& operator<<(std::ostream& out, Settings const& settings)
{
    out << "DATABASE_URL=" << settings.database_url.masked() << '\n'
        << "SECRET_KEY=" << settings.secret_key << '\n'
        << "EMAIL_API_KEY=" << settings.email_api_key << '\n';
    if (!settings.sms_api_key) {
        return out << "SMS_API_KEY=(not set)\n";
    }
    return out << "SMS_API_KEY=" << *settings.sms_api_key << '\n';
}
