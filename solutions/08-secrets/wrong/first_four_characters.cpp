// Rejected by: Settings show no secret in any form
// Also fails: Settings show a line for each setting
// Replaces: settings.cpp
// Looks like: the first characters of the key are shown, so that one can tell keys apart; what is shown need not be guessed any more.
//
// To tell keys apart, give them names.

#include "settings.hpp"

#include <ostream>

Settings load_settings(Environment const& environment)
{
    SettingsReader reader(environment);
    Settings settings;
    settings.database_url = reader.database_url("DATABASE_URL");
    settings.secret_key = reader.secret("SECRET_KEY", shortest_secret_key);
    settings.email_api_key = reader.secret("EMAIL_API_KEY");
    if (environment.find("SMS_API_KEY")) {
        settings.sms_api_key = reader.secret("SMS_API_KEY");
    }
    reader.finish();
    return settings;
}

static std::string shown(Secret const& secret)
{
    return secret.reveal().substr(0, 4) + "***" +
           secret.reveal().substr(secret.size() - 4);
}

std::ostream& operator<<(std::ostream& out, Settings const& settings)
{
    out << "DATABASE_URL=" << settings.database_url.masked() << '\n'
        << "SECRET_KEY=" << settings.secret_key << '\n'
        << "EMAIL_API_KEY=" << shown(settings.email_api_key) << '\n';
    if (!settings.sms_api_key) {
        return out << "SMS_API_KEY=(not set)\n";
    }
    return out << "SMS_API_KEY=" << shown(*settings.sms_api_key) << '\n';
}
