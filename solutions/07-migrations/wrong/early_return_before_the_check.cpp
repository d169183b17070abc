// Rejected by: plan_upgrade names an unknown id even when there is nothing to apply
// Replaces: plan_upgrade.cpp
// Looks like: the function returns early when there is nothing to apply, before it has looked up the ids.
//
// A wrong version is noticed one release later, when it is harder to explain.

#include "planner.hpp"

#include <algorithm>

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
    if (targets.empty() || std::ranges::includes(current, targets)) {
        return {};
    }
    std::set<std::string> seen;
    std::vector<std::string> applied;
    for (std::string const& id : current) {
        add_with_parents(graph, id, seen, applied);
    }
    // What is applied has been seen by now: the plan leaves it out.
    std::vector<std::string> plan;
    for (std::string const& id : targets) {
        add_with_parents(graph, id, seen, plan);
    }
    return plan;
}

}  // namespace migrations
