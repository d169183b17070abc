// Rejected by: Settings show a line for each setting
// Replaces: show_settings.cpp
// Looks like: a secret without characters is shown as (not set); that is only for an SMS_API_KEY that is not set, and nothing else that is shown may depend on the length of a secret.
//
// A secret is `***` whatever its length, and 0 is a length.

#include "settings.hpp"

#include <ostream>

namespace secrets {

namespace {

std::string shown(Secret const& secret)
{
    return secret.empty() ? "(not set)" : "***";
}

}  // namespace

std::ostream& operator<<(std::ostream& out, Settings const& settings)
{
    return out << "DATABASE_URL=" << settings.database_url.masked() << '\n'
               << "SECRET_KEY=" << shown(settings.secret_key) << '\n'
               << "EMAIL_API_KEY=" << shown(settings.email_api_key) << '\n'
               << "SMS_API_KEY=" << shown(settings.sms_api_key.value_or(Secret("")))
               << '\n';
}

}  // namespace secrets
