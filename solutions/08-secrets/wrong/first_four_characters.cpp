// Rejected by: Settings show no secret in any form
// Also fails: Settings show a line for each setting
// Shows: DATABASE_URL=mysql://shop:***@db.local:3307/shop_db SECRET_KEY=*** EMAIL_API_KEY=not-***x=2w SMS_API_KEY=not-***&41k
// Replaces: show_settings.cpp
// Looks like: the first characters of the key are shown, so that one can tell keys apart; what is shown no longer has to be guessed.
//
// To tell keys apart, give them names.

#include "settings.hpp"

#include <ostream>

namespace secrets {

static std::string shown(Secret const& secret)
{
    return secret.reveal().substr(0, 4) + "***" +
           secret.reveal().substr(secret.size() - 4);
}

std::ostream& operator<<(std::ostream& out, Settings const& settings)
{
    out << "DATABASE_URL=" << settings.database_url.masked() << '\n'
        << "SECRET_KEY=" << settings.secret_key << '\n'
        << "EMAIL_API_KEY=" << shown(settings.email_api_key) << '\n'
        << "SMS_API_KEY=";
    if (settings.sms_api_key) {
        out << shown(*settings.sms_api_key) << '\n';
    } else {
        out << "(not set)\n";
    }
    return out;
}

}  // namespace secrets
