// Replaces: may.cpp
//
// Better when: the table should be readable in the code, or printed, or tested row by
// row.

#include "may.hpp"

#include <algorithm>
#include <array>

namespace security {
namespace {

enum class State { published, draft };

// Who may do what with an item in which state. What is not listed, nobody may.
struct Rule {
    Action action;
    State state;
    bool guest;
    bool other;
    bool owner;
    bool admin;
};

constexpr std::array rules{
    Rule{Action::read, State::published, true, true, true, true},
    Rule{Action::read, State::draft, false, false, true, true},
    Rule{Action::edit, State::published, false, false, true, false},
    Rule{Action::edit, State::draft, false, false, true, false},
    Rule{Action::remove, State::published, false, false, false, true},
    Rule{Action::remove, State::draft, false, false, true, true},
    Rule{Action::buy, State::published, false, true, false, true},
    Rule{Action::feature, State::published, false, false, false, true},
};

}  // namespace

bool may(std::optional<User> const& user, Action action, Item const& item)
{
    State const state = item.is_published ? State::published : State::draft;
    auto const rule = std::ranges::find_if(rules, [&](Rule const& known) {
        return known.action == action && known.state == state;
    });
    if (rule == rules.end()) {
        return false;
    }
    if (!user) {
        return rule->guest;
    }
    bool const is_admin = user->role == Role::admin;
    if (!user->is_active || (!is_admin && user->role != Role::user)) {
        return false;
    }
    bool const is_owner = item.owner_id && *item.owner_id == user->id;
    if (is_owner && action == Action::buy) {
        return false;  // an admin neither
    }
    return (is_owner ? rule->owner : rule->other) || (is_admin && rule->admin);
}

}  // namespace security
