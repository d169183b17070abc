#include "engine/security_log.hpp"

#include <nlohmann/json.hpp>

namespace security {

//! [event]
void SecurityLog::event(std::string const& name, std::optional<long long> user,
                        std::string const& address)
{
    nlohmann::ordered_json line{{"event", name}, {"user", nullptr}};
    if (user) {
        line["user"] = *user;
    }
    line["address"] = address;
    std::lock_guard const lock(mutex_);
    write_(line.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}
//! [event]

}  // namespace security
