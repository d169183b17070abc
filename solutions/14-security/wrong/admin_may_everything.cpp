// Rejected by: may lets the owner alone edit
// Also fails: may gives an admin who owns the item both rights
// Also fails: may gives an item without an owner to no user
// Also fails: may lets admins feature what is published
// Also fails: may lets nobody do an action that it does not know
// Also fails: may lets users buy what is published by somebody else
// Shows: - | - | published and drafts | published and drafts
// Replaces: may.cpp
// Looks like: an admin is let through before the action is looked at.

#include "may.hpp"

namespace security {

bool may(std::optional<User> const& user, Action action, Item const& item)
{
    if (!user) {
        return action == Action::read && item.is_published;
    }
    bool const is_admin = user->role == Role::admin;
    if (!user->is_active || (!is_admin && user->role != Role::user)) {
        return false;
    }
    if (is_admin) {
        return true;
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
