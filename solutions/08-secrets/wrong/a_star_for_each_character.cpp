// Rejected by: Settings show a line for each setting
// Also fails: Settings show no secret in any form
// Shows: DATABASE_URL=mysql://shop:***@db.local:3307/shop_db SECRET_KEY=*** EMAIL_API_KEY=*************************** SMS_API_KEY=***
// Replaces: show_settings.cpp
// Looks like: each character of a secret becomes a star, so the log tells how long the secret is.
//
// The length of a password says how long it takes to guess.

#include "settings.hpp"

#include <ostream>

namespace secrets {

std::ostream& operator<<(std::ostream& out, Settings const& settings)
{
    out << "DATABASE_URL=" << settings.database_url.masked() << '\n'
        << "SECRET_KEY=" << settings.secret_key << '\n'
        << "EMAIL_API_KEY=" << std::string(settings.email_api_key.size(), '*') << '\n'
        << "SMS_API_KEY=";
    if (settings.sms_api_key) {
        out << *settings.sms_api_key << '\n';
    } else {
        out << "(not set)\n";
    }
    return out;
}

}  // namespace secrets
