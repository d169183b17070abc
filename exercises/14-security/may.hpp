// Exercise 14, task 7: who may do what with whose row?
#pragma once

#include "accounts.hpp"

#include <optional>

namespace security {

enum class Action { read, edit, remove, buy, feature };

/// Whether the user may do this with this item. No user means a guest: that is
/// what `session_user` returns for one.
///
/// |         | guest     | another user | owner  | admin     |
/// |---------|-----------|--------------|--------|-----------|
/// | read    | published | published    | all    | all       |
/// | edit    | -         | -            | all    | -         |
/// | remove  | -         | -            | drafts | all       |
/// | buy     | -         | published    | -      | published |
/// | feature | -         | -            | -      | published |
///
/// A draft is an item that is not published. An admin who owns the item may do what
/// either column says, but not buy: nobody buys from themselves. An item without an
/// owner belongs to no user. A user who is not active may do nothing, not even what a
/// guest may; neither may one with a role that is not in `Role`. Nobody may do an
/// action that is not in `Action`.
bool may(std::optional<User> const& user, Action action, Item const& item);

}  // namespace security
