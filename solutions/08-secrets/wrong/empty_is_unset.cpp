// Rejected by: load_settings refuses an SMS_API_KEY that is set and empty
// Also fails: load_settings names every problem at once and each once
// Replaces: settings.cpp
// Looks like: an empty SMS_API_KEY counts as unset, so a value that was lost on its way turns SMS off without a word.
//
// find() gives nothing for unset, and "" for empty. They are two answers.

#include "settings.hpp"

#include <ostream>

Settings load_settings(Environment const& environment)
{
    SettingsReader reader(environment);
    Settings settings;
    settings.database_url = reader.database_url("DATABASE_URL");
    settings.secret_key = reader.secret("SECRET_KEY", shortest_secret_key);
    settings.email_api_key = reader.secret("EMAIL_API_KEY");
    if (!environment.find("SMS_API_KEY").value_or("").empty()) {
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
