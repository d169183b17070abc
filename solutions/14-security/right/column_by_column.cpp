// Replaces: may.cpp
//
// Better when: rights are granted by role: each column of the table is one function.

#include "may.hpp"

namespace security {
namespace {

bool guest_may(Action action, Item const& item)
{
    return action == Action::read && item.is_published;
}

bool user_may(Action action, Item const& item)
{
    return item.is_published && (action == Action::read || action == Action::buy);
}

bool owner_may(Action action, Item const& item)
{
    return action == Action::read || action == Action::edit ||
           (action == Action::remove && !item.is_published);
}

bool admin_may(Action action, Item const& item)
{
    return action == Action::read || action == Action::remove ||
           (item.is_published && (action == Action::buy || action == Action::feature));
}

}  // namespace

bool may(std::optional<User> const& user, Action action, Item const& item)
{
    if (!user) {
        return guest_may(action, item);
    }
    bool const is_admin = user->role == Role::admin;
    if (!user->is_active || (!is_admin && user->role != Role::user)) {
        return false;
    }
    bool const is_owner = item.owner_id && *item.owner_id == user->id;
    if (is_owner && action == Action::buy) {
        return false;
    }
    return (is_owner ? owner_may(action, item) : user_may(action, item)) ||
           (is_admin && admin_may(action, item));
}

}  // namespace security
