// Rejected by: plan_downgrade names an unknown id even when there is nothing to undo
// Replaces: plan_downgrade.cpp
// Looks like: the function returns early when the target is one of the heads, before it has looked up the ids.
//
// A target that is current, beside a revision that no file has, is not "nothing to
// do".

#include "planner.hpp"

#include <algorithm>

namespace migrations {

std::vector<std::string> plan_downgrade(RevisionGraph const& graph,
                                        std::set<std::string> const& current,
                                        std::string const& target)
{
    if (current.contains(target)) {
        return {};
    }
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
            above.insert(id);
            plan.push_back(id);
        }
    }
    std::ranges::reverse(plan);
    return plan;
}

}  // namespace migrations
