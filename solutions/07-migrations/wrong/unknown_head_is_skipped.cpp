// Rejected by: plan_downgrade names an unknown id beside known ones
// Also fails: plan_downgrade names an unknown id even when there is nothing to undo
// Also fails: plan_downgrade refuses a target that is not applied or not there
// Replaces: plan_downgrade.cpp
// Looks like: ids of current that no file has are left out; the database is then taken back by a plan that does not know what is in it.
//
// One of its revisions has no way back at all.

#include "planner.hpp"

#include <algorithm>

namespace migrations {

std::vector<std::string> plan_downgrade(RevisionGraph const& graph,
                                        std::set<std::string> const& current,
                                        std::string const& target)
{
    std::set<std::string> known = current;
    std::erase_if(known, [&](std::string const& id) { return !graph.contains(id); });
    std::vector<std::string> const applied = plan_upgrade(graph, {}, known);
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
