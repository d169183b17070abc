// Rejected by: plan_downgrade ends however many ways lead to a revision
// Verdict: timed out
// Replaces: plan_downgrade.cpp
// Looks like: for each revision, all ways down are walked to see whether one leads to the target; after forty merges there are 2 to the power of 40 of them.
//
// A test with four revisions is not slow.

#include "planner.hpp"

#include <algorithm>

namespace migrations {

namespace {

bool builds_on(RevisionGraph const& graph, std::string const& id,
               std::string const& target)
{
    return std::ranges::any_of(graph.at(id), [&](std::string const& parent) {
        return parent == target || builds_on(graph, parent, target);
    });
}

}  // namespace

std::vector<std::string> plan_downgrade(RevisionGraph const& graph,
                                        std::set<std::string> const& current,
                                        std::string const& target)
{
    std::vector<std::string> plan = plan_upgrade(graph, {}, current);
    std::ranges::reverse(plan);
    if (target.empty()) {
        return plan;
    }
    if (std::ranges::find(plan, target) == plan.end()) {
        throw PlanError("not applied: " + target);
    }
    std::erase_if(plan,
                  [&](std::string const& id) { return !builds_on(graph, id, target); });
    return plan;
}

}  // namespace migrations
