// From what a person types to the revisions to run.
#pragma once

#include "history.hpp"

#include <set>
#include <string>
#include <vector>

namespace migrations {

/// The revisions to apply, in order, for `upgrade <target>`, when `current` are the
/// heads of what is applied. A target is
///
/// - head: the only head; with several a MigrationError says what to do
/// - heads: all heads
/// - +2: the next two steps on the way to head
/// - an id, or the beginning of one.
std::vector<std::string> upgrade_steps(History const& history,
                                       std::set<std::string> const& current,
                                       std::string const& target);

/// The revisions to undo, in order, for `downgrade <target>`. A target is
///
/// - base: before all revisions
/// - -2: the last two steps of the way here
/// - an id, or the beginning of one, which stays.
std::vector<std::string> downgrade_steps(History const& history,
                                         std::set<std::string> const& current,
                                         std::string const& target);

/// The revisions and all that they stand on, parents first.
std::vector<std::string> all_below(History const& history,
                                   std::set<std::string> const& ids);

}  // namespace migrations
