// Rejected by: plan_downgrade leaves another branch as it is
// Also fails: plan_downgrade ends however many ways lead to a revision
// Replaces: plan_downgrade.cpp
// Looks like: everything that is not below the target is undone; another branch, which does not build on the target, loses its tables.
//
// The way from the target to the heads has too much in it: "back to left" says
// nothing about right.

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
    std::vector<std::string> plan = plan_upgrade(graph, {target}, current);
    std::ranges::reverse(plan);
    return plan;
}

}  // namespace migrations
