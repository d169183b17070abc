// Rejected by: may lets users buy what is published by somebody else
// Also fails: may gives an admin who owns the item both rights
// Also fails: may tells owners apart by all of their ids
// Shows: - | published | published | published
// Replaces: may.cpp
// Looks like: the owner is not checked, so owners buy from themselves and review their own items.

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
    bool const is_owner = item.owner_id && *item.owner_id == user->id;
    switch (action) {
        case Action::read:
            return item.is_published || is_owner || is_admin;
        case Action::edit:
            return is_owner;
        case Action::remove:
            return is_admin || (is_owner && !item.is_published);
        case Action::buy:
            return item.is_published;
        case Action::feature:
            return item.is_published && is_admin;
    }
    return false;
}

}  // namespace security
