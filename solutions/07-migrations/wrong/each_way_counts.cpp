// Rejected by: plan_upgrade has each revision once when two ways lead to it
// Also fails: plan_downgrade ends however many ways lead to a revision
// Also fails: plan_downgrade undoes a merge before its parents
// Also fails: plan_downgrade undoes every branch that builds on the target
// Also fails: plan_upgrade goes to several targets at once
// Also fails: plan_upgrade plans a thousand revisions
// Also fails: plan_upgrade puts a merge behind all its parents
// Replaces: plan_upgrade.cpp
// Looks like: a revision is added once for each way that leads to it; a revision that two branches share is run twice, and fails the second time.
//
// With many merges it does not end either: the number of ways doubles at each.

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
    if (seen.contains(id)) {
        return;
    }
    for (std::string const& parent : graph.at(id)) {
        add_with_parents(graph, parent, seen, order);
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
    seen.insert(applied.begin(), applied.end());
    std::vector<std::string> plan;
    for (std::string const& id : targets) {
        add_with_parents(graph, id, seen, plan);
    }
    return plan;
}

}  // namespace migrations
