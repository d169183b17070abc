// Rejected by: plan_upgrade has each revision once when two ways lead to it
// Also fails: plan_downgrade ends however many ways lead to a revision
// Also fails: plan_downgrade undoes a merge before its parents
// Also fails: plan_downgrade undoes what builds on the target by any way
// Also fails: plan_upgrade applies what a merge lacks when one branch is applied
// Also fails: plan_upgrade is empty when the target is applied
// Also fails: plan_upgrade joins branches that have no common beginning
// Also fails: plan_upgrade plans a thousand revisions
// Also fails: plan_upgrade puts a merge behind all its parents
// Replaces: plan_upgrade.cpp
// Looks like: only the first parent of a revision is followed; a merge has two, and the other branch is never applied.
//
// A list of one parent is the shape of most revisions, and of none of the merges.

#include "planner.hpp"

namespace migrations {

namespace {

// What a revision builds on is added before the revision itself. A revision that was
// seen before is not looked at again, so that each comes once, however many ways lead
// to it.
void add_with_parents(RevisionGraph const& graph, std::string const& id,
                      std::set<std::string>& seen, std::vector<std::string>& order)
{
    if (!graph.contains(id)) {
        throw PlanError("there is no revision " + id);
    }
    if (!seen.insert(id).second) {
        return;
    }
    if (!graph.at(id).empty()) {
        add_with_parents(graph, graph.at(id).front(), seen, order);
    }
    order.push_back(id);
}

}  // namespace

std::vector<std::string> plan_upgrade(RevisionGraph const& graph,
                                      std::set<std::string> const& current,
                                      std::set<std::string> const& targets)
{
    std::set<std::string> seen;
    std::vector<std::string> applied;
    for (std::string const& id : current) {
        add_with_parents(graph, id, seen, applied);
    }
    // What is applied has been seen by now: the plan leaves it out.
    std::vector<std::string> plan;
    for (std::string const& id : targets) {
        add_with_parents(graph, id, seen, plan);
    }
    return plan;
}

}  // namespace migrations
