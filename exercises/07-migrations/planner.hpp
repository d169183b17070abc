// Exercise 07, tasks 4 and 7: the planner of the migration engine.
//
// It knows nothing of files, SQL or databases: revisions are ids here, and all that is
// known of one is its parents. The engine in lessons/07-migrations/engine calls these
// two functions for every `migrate upgrade` and `migrate downgrade`.
#pragma once

#include <map>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

namespace migrations {

/// Every revision with the revisions that it builds on directly: its parents.
///
/// A first revision has no parents, a merge has two or more, all others have one. Two
/// revisions with the same parent are two branches. The engine has checked before it
/// calls you that each parent is itself in the graph and that no revision builds on
/// itself, not even by a detour. Ids say nothing about the order.
using RevisionGraph = std::map<std::string, std::vector<std::string>>;

/// A plan was asked for with a revision that cannot be part of it. `what()` names it.
class PlanError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Task 4. The revisions to apply, in an order in which they can be applied.
///
/// `current` has the heads of what is applied: each of them is applied, and so is every
/// revision that they build on, directly or through others. It is empty for a database
/// that has none yet, and has several ids after an upgrade of several branches.
/// `targets` are the revisions to reach.
///
/// The plan has the targets and every revision that they build on, without those that
/// are applied, each once; a revision comes after all its parents. Revisions that no
/// target builds on are not in it. Where the parents leave the order open, any order is
/// right. Empty when there is nothing to apply, and for no targets.
///
/// Throws PlanError, with the id in its text, when any id of `current` or of `targets`
/// is not in the graph, even when there would be nothing to apply.
std::vector<std::string> plan_upgrade(RevisionGraph const& graph,
                                      std::set<std::string> const& current,
                                      std::set<std::string> const& targets);

/// Task 7. The revisions to undo, in an order in which they can be undone.
///
/// `current` is as above. The database goes back to `target`: all applied revisions
/// that build on the target, directly or through others, are undone, each once, and
/// each before its parents. The target itself stays applied, and so does every revision
/// that does not build on it: another branch stays as it is. A `target` of "" is the
/// state before all revisions: then everything that is applied is undone.
///
/// Where the parents leave the order open, any order is right. Empty when nothing that
/// is applied builds on the target.
///
/// Throws PlanError, with the id in its text, when any id of `current` or the target is
/// not in the graph, and when the target is not applied, even when there would be
/// nothing to undo.
std::vector<std::string> plan_downgrade(RevisionGraph const& graph,
                                        std::set<std::string> const& current,
                                        std::string const& target);

}  // namespace migrations
