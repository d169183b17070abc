// Rejected by: may gives an item without an owner to no user
// Shows: read published and drafts, edit published and drafts, remove drafts, buy -, feature -
// Replaces: may.cpp
// Looks like: an item without an owner is treated as if user 0 owned it.

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
    bool const is_owner = item.owner_id.value_or(0) == user->id;
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
