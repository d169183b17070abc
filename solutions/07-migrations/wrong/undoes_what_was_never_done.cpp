// Rejected by: plan_downgrade undoes nothing that is not applied
// Also fails: plan_downgrade leaves another branch as it is
// Also fails: plan_downgrade undoes every branch that builds on the target
// Replaces: plan_downgrade.cpp
// Looks like: everything that builds on the target is undone, applied or not; the first DROP TABLE of a table that was never created fails.
//
// The graph says what could be applied, current says what is.

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
    std::set<std::string> all;
    for (auto const& [id, parents] : graph) {
        all.insert(id);
    }
    for (std::string const& id : plan_upgrade(graph, {}, all)) {
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
