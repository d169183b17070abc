// Rejected by: plan_downgrade goes back to the target and keeps it
// Also fails: plan_downgrade ends however many ways lead to a revision
// Also fails: plan_downgrade undoes a merge before its parents
// Also fails: plan_downgrade undoes every branch that builds on the target
// Also fails: plan_downgrade undoes nothing that is not applied
// Also fails: plan_downgrade undoes what builds on the target by any way
// Replaces: plan_downgrade.cpp
// Looks like: only the revisions whose own parent is the target are undone; those that build on these stay, above a gap.
//
// "Builds on" goes on upwards.

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
    if (std::ranges::find(applied, target) == applied.end()) {
        throw PlanError("revision " + target + " is not applied");
    }
    // Parents come first, so that it is known of them whether they build on the target.
    std::set<std::string> above{target};
    std::vector<std::string> plan;
    for (std::string const& id : applied) {
        if (std::ranges::any_of(graph.at(id), [&](std::string const& parent) {
                return above.contains(parent);
            })) {
            plan.push_back(id);
        }
    }
    std::ranges::reverse(plan);
    return plan;
}

}  // namespace migrations
