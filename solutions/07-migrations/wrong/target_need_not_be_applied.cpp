// Rejected by: plan_downgrade refuses a target that is not applied or not there
// Also fails: plan_downgrade names an unknown id even when there is nothing to undo
// Replaces: plan_downgrade.cpp
// Looks like: a target that is in the graph and not applied is accepted, and the plan is empty: the caller believes that the database is at that revision.
//
// "Go back to d3" cannot be done by a database that has never been at d3.

#include "planner.hpp"

#include <algorithm>

namespace migrations {

std::vector<std::string> plan_downgrade(RevisionGraph const& graph,
                                        std::set<std::string> const& current,
                                        std::string const& target)
{
    std::vector<std::string> const applied = plan_upgrade(graph, {}, current);
    if (target.empty()) {
        return {applied.rbegin(), applied.rend()};
    }
    if (!graph.contains(target)) {
        throw PlanError("there is no revision " + target);
    }
    // Parents come first, so that it is known of them whether they build on the target.
    std::set<std::string> above{target};
    std::vector<std::string> plan;
    for (std::string const& id : applied) {
        if (std::ranges::any_of(graph.at(id), [&](std::string const& parent) {
                return above.contains(parent);
            })) {
            above.insert(id);
            plan.push_back(id);
        }
    }
    std::ranges::reverse(plan);
    return plan;
}

}  // namespace migrations
