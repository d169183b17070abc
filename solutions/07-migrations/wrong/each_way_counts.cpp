// Rejected by: plan_upgrade has each revision once when two ways lead to it
// Also fails: plan_downgrade undoes a merge before its parents
// Also fails: plan_downgrade undoes every branch that stands on the target
// Also fails: plan_upgrade goes to several targets at once
// Also fails: plan_upgrade plans a thousand revisions
// Also fails: plan_upgrade puts a merge behind all its parents
// Replaces: planner.cpp
// Looks like: a revision is added once for each way that leads to it; what two branches share is run twice, and fails the second time.
//
// With many merges it does not end either: the ways double at each.

#include "planner.hpp"

#include <algorithm>
#include <iterator>

namespace migrations {

namespace {

void require(RevisionGraph const& graph, std::string const& id)
{
    if (!graph.contains(id)) {
        throw PlanError("there is no revision " + id);
    }
}

// Depth first: what a revision stands on is added before the revision itself. What was
// seen before is not looked at again, so that each revision comes once, however many
// ways lead to it.
void add_with_parents(RevisionGraph const& graph, std::string const& id,
                      std::set<std::string>& seen, std::vector<std::string>& order)
{
    seen.insert(id);
    for (std::string const& parent : graph.at(id)) {
        add_with_parents(graph, parent, seen, order);
    }
    order.push_back(id);
}

// These revisions and all that they stand on, parents first.
std::vector<std::string> parents_first(RevisionGraph const& graph,
                                       std::set<std::string> const& ids)
{
    std::set<std::string> seen;
    std::vector<std::string> order;
    for (std::string const& id : ids) {
        require(graph, id);
        add_with_parents(graph, id, seen, order);
    }
    return order;
}

}  // namespace

std::vector<std::string> plan_upgrade(RevisionGraph const& graph,
                                      std::set<std::string> const& current,
                                      std::set<std::string> const& targets)
{
    std::vector<std::string> const list = parents_first(graph, current);
    std::set<std::string> const applied(list.begin(), list.end());
    std::vector<std::string> plan = parents_first(graph, targets);
    std::erase_if(plan, [&](std::string const& id) { return applied.contains(id); });
    return plan;
}

std::vector<std::string> plan_downgrade(RevisionGraph const& graph,
                                        std::set<std::string> const& current,
                                        std::string const& target)
{
    std::vector<std::string> const applied = parents_first(graph, current);
    if (target.empty()) {
        return {applied.rbegin(), applied.rend()};
    }
    require(graph, target);
    if (std::ranges::find(applied, target) == applied.end()) {
        throw PlanError("revision " + target + " is not applied");
    }
    std::set<std::string> above{target};  // the target and what stands on it
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
