// Rejected by: plan_downgrade undoes nothing that is not applied
// Also fails: plan_downgrade leaves another branch as it is
// Also fails: plan_downgrade undoes every branch that stands on the target
// Replaces: planner.cpp
// Looks like: all that stands on the target is undone, applied or not; the first DROP TABLE of a table that was never made fails.
//
// The graph says what could be applied, `current` says what is.

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
    if (!seen.insert(id).second) {
        return;
    }
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
    std::set<std::string> above{target};
    std::vector<std::string> plan;
    std::set<std::string> all;
    for (auto const& [id, parents] : graph) {
        all.insert(id);
    }
    for (std::string const& id : parents_first(graph, all)) {
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
