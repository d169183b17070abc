// Rejected by: may lets a user who is not active do nothing
// Shows: read published, edit -, remove -, buy -, feature -
// Replaces: may.cpp
// Looks like: an inactive user is treated as a guest, who may still read.

#include "may.hpp"

namespace security {

bool may(std::optional<User> const& user, Action action, Item const& item)
{
    if (!user) {
        return action == Action::read && item.is_published;
    }
    bool const is_admin = user->role == Role::admin;
    if (!is_admin && user->role != Role::user) {
        return false;
    }
    if (!user->is_active) {
        return action == Action::read && item.is_published;
    }
    bool const is_owner = item.owner_id && *item.owner_id == user->id;
    switch (action) {
        case Action::read:
            return item.is_published || is_owner || is_admin;
        case Action::edit:
            return is_owner;
        case Action::remove:
            return is_admin || (is_owner && !item.is_published);
        case Action::buy:
            return item.is_published && !is_owner;
        case Action::feature:
            return item.is_published && is_admin;
    }
    return false;
}

}  // namespace security
