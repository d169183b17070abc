// Rejected by: load_settings reads all four settings
// Also fails: A Secret shows itself neither in a stream nor in JSON
// Also fails: A connection quotes what it passes on
// Also fails: A database URL is taken apart and decoded
// Also fails: A folder in no repository is an error in git's words
// Also fails: A fresh key has two digits a byte and comes once
// Also fails: A leak is found in every form of a secret
// Also fails: A masked URL has no password and is a URL again
// Also fails: A missing env file differs from one that cannot be read
// Also fails: A shallow clone does not tell whether the env file was in history
// Also fails: A text that is no database URL is refused and not shown
// Also fails: An env file is read and its mode is looked at
// Also fails: An env file on another branch is found and its example is not
// Also fails: An env file that is committed and ignored later is tracked still
// Also fails: An env file that is ignored and was never committed is safe
// Also fails: An env file that is no longer tracked stays in the history
// Also fails: An error of the database comes without its values
// Also fails: Placeholders are refused and keys are not
// Also fails: The environment goes before the file and tells unset from empty
// Also fails: What is printed is caught however it is printed
// Also fails: load_settings asks for the names in the example file and for no others
// Also fails: load_settings names every problem at once and each once
// Also fails: load_settings refuses a missing or empty EMAIL_API_KEY
// Also fails: load_settings refuses an SMS_API_KEY that is set and empty
// Also fails: load_settings refuses placeholders and short keys in the new settings
// Also fails: load_settings takes the real environment before the file
// Replaces: settings.cpp
// Looks like: the line for the e-mail key was copied, and the name in it was not changed: both settings hold EMAIL_API_KEY.
//
// Two equal-looking lines are where nobody reads the third word.

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
        settings.sms_api_key = reader.secret("EMAIL_API_KEY");
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
