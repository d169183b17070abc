// Exercise 08, task 3, core, 15 minutes: EMAIL_API_KEY and SMS_API_KEY

#include "settings.hpp"

#include <ostream>

namespace secrets {

// The second half of the task: show the two new settings as well.
std::ostream& operator<<(std::ostream& out, Settings const& settings)
{
    return out << "DATABASE_URL=" << settings.database_url.masked() << '\n'
               << "SECRET_KEY=" << settings.secret_key << '\n';
}

}  // namespace secrets
