// Exercise 08, task 2: one right answer.

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

std::ostream& operator<<(std::ostream& out, Settings const& settings)
{
    out << "DATABASE_URL=" << settings.database_url.masked() << '\n'
        << "SECRET_KEY=" << settings.secret_key << '\n'
        << "EMAIL_API_KEY=" << settings.email_api_key << '\n'
        << "SMS_API_KEY=";
    if (settings.sms_api_key) {
        out << *settings.sms_api_key << '\n';
    } else {
        out << "(not set)\n";
    }
    return out;
}
