// A user as text: for a person who debugs, and for another program.
#include "user.hpp"

#include <nlohmann/json.hpp>

#include <ostream>

namespace {

std::string iso_text(UtcTime time)
{
    std::time_t const seconds = time.time_since_epoch().count();
    std::tm parts{};
    ::gmtime_r(&seconds, &parts);
    char text[sizeof "2024-01-31T09:05:00Z"];
    std::size_t const length =
        std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
    return std::string(text, length);
}

}  // namespace

//! [text]
std::ostream& operator<<(std::ostream& out, User const& user)
{
    return out << "User " << user.id << " <" << user.email << "> " << user.name
               << ", nickname " << user.nickname.value_or("NULL") << ", "
               << to_text(user.role) << (user.is_active ? ", active" : ", inactive");
}

void to_json(nlohmann::json& json, User const& user)
{
    json = {{"id", user.id},
            {"email", user.email},
            {"name", user.name},
            {"role", to_text(user.role)},
            {"is_active", user.is_active},
            {"preferences", nlohmann::json::parse(user.preferences)},
            {"created_at", iso_text(user.created_at)}};
    json["nickname"] = nullptr;
    if (user.nickname) {
        json["nickname"] = *user.nickname;
    }
}
//! [text]
