// Rejected by: plan_downgrade undoes every branch that builds on the target
// Also fails: plan_downgrade ends however many ways lead to a revision
// Also fails: plan_downgrade names an unknown id beside known ones
// Also fails: plan_downgrade names an unknown id even when there is nothing to undo
// Replaces: plan_downgrade.cpp
// Looks like: the way back begins at one head of the database; with two branches applied, the other one stays above a revision that is gone.
//
// A set of heads has more than a first element.

#include "planner.hpp"

#include <algorithm>

namespace migrations {

std::vector<std::string> plan_downgrade(RevisionGraph const& graph,
                                        std::set<std::string> const& current,
                                        std::string const& target)
{
    std::vector<std::string> const applied =
        plan_upgrade(graph, {}, current.empty() ? current : std::set{*current.begin()});
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
            above.insert(id);
            plan.push_back(id);
        }
    }
    std::ranges::reverse(plan);
    return plan;
}

}  // namespace migrations
