// Rejected by: may gives an admin who owns the item both rights
// Shows: read published and drafts, edit -, remove published and drafts, buy published, feature published
// Replaces: may.cpp
// Looks like: the admin branch comes first, so an admin is never treated as the owner.

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
    bool const is_owner = !is_admin && item.owner_id && *item.owner_id == user->id;
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
