// Rejected by: may tells owners apart by all of their ids
// Shows: read published and drafts, edit published and drafts, remove drafts, buy -, feature -
// Replaces: may.cpp
// Looks like: the ids are compared as ints, which have 32 bits.

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
    bool const is_owner =
        item.owner_id && static_cast<int>(*item.owner_id) == static_cast<int>(user->id);
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
