// Exercise 08, task 3: one right answer.

#include "settings.hpp"

#include <ostream>

namespace secrets {

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

}  // namespace secrets
