// Replaces: show_settings.cpp
// Better when: the same rows are shown in more than one place, as in a log and on a
// page.
//
// Collects names and texts first, then prints them in a loop.

#include "settings.hpp"

#include <sstream>
#include <utility>
#include <vector>

namespace secrets {

namespace {

std::string text_of(std::optional<Secret> const& secret)
{
    std::ostringstream out;
    if (secret) {
        out << *secret;
    }
    return secret ? out.str() : "(not set)";
}

}  // namespace

std::ostream& operator<<(std::ostream& out, Settings const& settings)
{
    std::vector<std::pair<char const*, std::string>> const rows{
        {"DATABASE_URL", settings.database_url.masked()},
        {"SECRET_KEY", text_of(settings.secret_key)},
        {"EMAIL_API_KEY", text_of(settings.email_api_key)},
        {"SMS_API_KEY", text_of(settings.sms_api_key)}};
    for (auto const& [name, value] : rows) {
        out << name << '=' << value << '\n';
    }
    return out;
}

}  // namespace secrets
