// Rejected by: may lets everybody read what is published and some read drafts
// Also fails: may gives an item without an owner to no user
// Also fails: may tells owners apart by all of their ids
// Shows: published | published and drafts | published and drafts | published and drafts
// Replaces: may.cpp
// Looks like: drafts are hidden from lists and can be read by anyone who knows the id.

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
            return true;
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
