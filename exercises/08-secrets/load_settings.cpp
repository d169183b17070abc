// Exercise 08, task 3, core, 15 minutes: EMAIL_API_KEY and SMS_API_KEY
//
// The shop has run with two settings. Now it also sends mail, and SMS where it can.
// .env.example in the workbook's folder has the two new keys already.

#include "settings.hpp"

namespace secrets {

// TODO: read EMAIL_API_KEY, which is required, and SMS_API_KEY, which may be unset.
Settings load_settings(FindSetting const& find)
{
    SettingsReader reader(find);
    Settings settings;
    settings.database_url = reader.database_url("DATABASE_URL");
    settings.secret_key = reader.secret("SECRET_KEY", shortest_secret_key);
    reader.finish();
    return settings;
}

}  // namespace secrets
