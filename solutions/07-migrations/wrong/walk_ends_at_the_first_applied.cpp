// Rejected by: plan_upgrade applies what a merge lacks when one branch is applied
// Also fails: plan_upgrade joins branches that have no common beginning
// Replaces: plan_upgrade.cpp
// Looks like: the walk ends at a revision of which any parent is applied; the other parents of a merge are never looked at.
//
// Where one branch was applied before the merge, the other is missing.

#include "planner.hpp"

namespace migrations {

namespace {

void add(RevisionGraph const& graph, std::string const& id, std::set<std::string>& seen,
         std::vector<std::string>& order)
{
    if (!graph.contains(id)) {
        throw PlanError("there is no revision " + id);
    }
    if (!seen.insert(id).second) {
        return;
    }
    for (std::string const& parent : graph.at(id)) {
        if (seen.contains(parent)) {
            break;
        }
        add(graph, parent, seen, order);
    }
    order.push_back(id);
}

}  // namespace

std::vector<std::string> plan_upgrade(RevisionGraph const& graph,
                                      std::set<std::string> const& current,
                                      std::set<std::string> const& targets)
{
    std::set<std::string> seen;
    std::vector<std::string> plan;
    for (std::string const& id : current) {
        add(graph, id, seen, plan);
    }
    plan.clear();
    for (std::string const& id : targets) {
        add(graph, id, seen, plan);
    }
    return plan;
}

}  // namespace migrations
