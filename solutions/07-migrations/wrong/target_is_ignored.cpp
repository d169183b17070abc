// Rejected by: plan_upgrade stops at the target
// Also fails: plan_downgrade leaves another branch as it is
// Also fails: plan_downgrade refuses a target that is not applied or not there
// Also fails: plan_downgrade undoes every branch that builds on the target
// Also fails: plan_downgrade undoes nothing that is not applied
// Also fails: plan_upgrade applies what a merge lacks when one branch is applied
// Also fails: plan_upgrade goes to several targets at once
// Also fails: plan_upgrade takes one branch and leaves the other
// Replaces: plan_upgrade.cpp
// Looks like: everything that is not applied is planned, whether a target builds on it or not.
//
// On one line of revisions, with head for a target, nobody notices.

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
    std::set<std::string> seen;
    std::vector<std::string> applied;
    for (std::string const& id : current) {
        add_with_parents(graph, id, seen, applied);
    }
    // What is applied has been seen by now: the plan leaves it out.
    std::vector<std::string> plan;
    for (std::string const& id : targets) {
        if (!graph.contains(id)) {
            throw PlanError("there is no revision " + id);
        }
    }
    if (!targets.empty()) {
        for (auto const& [id, parents] : graph) {
            add_with_parents(graph, id, seen, plan);
        }
    }
    return plan;
}

}  // namespace migrations
