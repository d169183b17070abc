// Rejected by: may gives an item without an owner to no user
// Shows: read published and drafts, edit published and drafts, remove drafts, buy -, feature -
// Replaces: may.cpp
// Looks like: it writes an item without an owner as one that belongs to user -1.

#include "may.hpp"

namespace security {

bool may(std::optional<User> const& user, Action action, Item const& item)
{
    bool const published = item.is_published;

    if (!user) {
        return action == Action::read && published;
    }
    bool const is_admin = user->role == Role::admin;
    if (!user->is_active || (!is_admin && user->role != Role::user)) {
        return false;
    }
    bool const is_owner = item.owner_id.value_or(-1) == user->id;
    switch (action) {
        case Action::read:
            return published || is_owner || is_admin;
        case Action::edit:
            return is_owner;
        case Action::remove:
            return is_admin || (is_owner && !published);
        case Action::buy:
            return published && !is_owner;
        case Action::feature:
            return published && is_admin;
    }
    return false;
}

}  // namespace security
