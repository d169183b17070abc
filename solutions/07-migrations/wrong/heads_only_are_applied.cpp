// Rejected by: plan_upgrade leaves out what is applied
// Also fails: plan_upgrade applies what a merge lacks when one branch is applied
// Also fails: plan_upgrade goes to several targets at once
// Also fails: plan_upgrade is empty when the target is applied
// Also fails: plan_upgrade plans a thousand revisions
// Also fails: plan_upgrade takes one branch and leaves the other
// Replaces: plan_upgrade.cpp
// Looks like: only the heads themselves count as applied; the revisions that they build on are planned again.
//
// The version is a place in the graph: a database at a revision has everything
// below it.

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
    for (std::string const& id : current) {
        if (!graph.contains(id)) {
            throw PlanError("there is no revision " + id);
        }
    }
    std::set<std::string> seen;
    std::vector<std::string> plan;
    for (std::string const& id : targets) {
        add_with_parents(graph, id, seen, plan);
    }
    std::erase_if(plan, [&](std::string const& id) { return current.contains(id); });
    return plan;
}

}  // namespace migrations
