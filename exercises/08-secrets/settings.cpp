// Exercise 08, task 2: EMAIL_API_KEY and SMS_API_KEY
//
// The shop has run with two settings. Now it is to send mail, and SMS where it can.
// .env.example in the workbook's folder has the two new keys already.

#include "settings.hpp"

#include <ostream>

// TODO: read EMAIL_API_KEY, which is required, and SMS_API_KEY, which may be unset.
Settings load_settings(Environment const& environment)
{
    SettingsReader reader(environment);
    Settings settings;
    settings.database_url = reader.database_url("DATABASE_URL");
    settings.secret_key = reader.secret("SECRET_KEY", shortest_secret_key);
    reader.finish();
    return settings;
}

// TODO: show the two new settings as well.
std::ostream& operator<<(std::ostream& out, Settings const& settings)
{
    return out << "DATABASE_URL=" << settings.database_url.masked() << '\n'
               << "SECRET_KEY=" << settings.secret_key << '\n';
}
