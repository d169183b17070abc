#include "engine/rules.hpp"

#include <stdexcept>

namespace security {

std::optional<Who> Rules::who(std::string const& method, std::string const& path) const
{
    for (Rule const& rule : rules_) {
        if (rule.method == method && rule.path == path) {
            return rule.who;
        }
    }
    return {};
}

//! [service-rules]
Rules service_rules()
{
    return Rules({
        {"GET", "/health", Who::everyone},
        {"POST", "/users/", Who::everyone},
        {"POST", "/sessions/", Who::everyone},
        {"DELETE", "/sessions/current", Who::signed_in},
        {"GET", "/users/", Who::administrator},
        {"GET", "/users/{user_id}", Who::that_user},
        {"PATCH", "/users/{user_id}", Who::that_user},
        {"DELETE", "/users/{user_id}", Who::that_user},
        {"POST", "/users/{user_id}/items/", Who::that_user},
        {"GET", "/items/", Who::administrator},
        {"GET", "/items/{item_id}", Who::owner_of_item},
    });
}
//! [service-rules]

std::string name_of(Who who)
{
    switch (who) {
        case Who::everyone:
            return "everyone";
        case Who::signed_in:
            return "signed in";
        case Who::that_user:
            return "that user";
        case Who::owner_of_item:
            return "owner of item";
        case Who::administrator:
            return "administrator";
    }
    throw std::logic_error("no such kind of caller");
}

}  // namespace security
