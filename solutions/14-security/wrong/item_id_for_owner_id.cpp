// Rejected by: may lets everybody read what is published and some read drafts
// Also fails: may gives an admin who owns the item both rights
// Also fails: may gives an item without an owner to no user
// Also fails: may lets owners remove drafts and admins remove all
// Also fails: may lets the owner alone edit
// Also fails: may lets users buy what is published by somebody else
// Also fails: may tells owners apart by all of their ids
// Shows: published | published and drafts | published | published and drafts
// Replaces: may.cpp
// Looks like: the id of the item is compared with the id of the user.

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
    bool const is_owner = item.id == user->id;
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
