// Rejected by: may gives an item without an owner to no user
// Shows: published and drafts
// Replaces: may.cpp
// Looks like: two empty optionals are equal: a guest, who has no id, owns each item that has no owner.

#include "may.hpp"

namespace security {

bool may(std::optional<User> const& user, Action action, Item const& item)
{
    std::optional<long long> const id = user ? std::optional(user->id) : std::nullopt;
    bool const is_owner = id == item.owner_id;
    if (!user) {
        return (action == Action::read && (item.is_published || is_owner)) ||
               (action == Action::edit && is_owner);
    }
    bool const is_admin = user->role == Role::admin;
    if (!user->is_active || (!is_admin && user->role != Role::user)) {
        return false;
    }
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
