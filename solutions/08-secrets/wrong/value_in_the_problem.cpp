// Rejected by: load_settings names problems without the values
// Replaces: settings.cpp
// Looks like: the problem quotes the value that is wrong; one that is cut off, or in brackets by mistake, is still most of a secret.
//
// The name of the setting says where to look.

#include "settings.hpp"

#include <ostream>

Settings load_settings(Environment const& environment)
{
    SettingsReader reader(environment);
    Settings settings;
    settings.database_url = reader.database_url("DATABASE_URL");
    settings.secret_key = reader.secret("SECRET_KEY", shortest_secret_key);
    settings.email_api_key = reader.secret("EMAIL_API_KEY");
    if (auto const key = environment.find("SMS_API_KEY")) {
        settings.sms_api_key = Secret(*key);
        if (key->size() < shortest_api_key || is_placeholder(*key)) {
            reader.problem("SMS_API_KEY", "'" + *key + "' is not a key");
        }
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
