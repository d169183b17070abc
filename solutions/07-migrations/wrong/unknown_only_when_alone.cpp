// Rejected by: plan_upgrade names an unknown id beside known ones
// Also fails: plan_downgrade names an unknown id beside known ones
// Also fails: plan_downgrade names an unknown id even when there is nothing to undo
// Also fails: plan_upgrade names an unknown id even when there is nothing to apply
// Replaces: plan_upgrade.cpp
// Looks like: only the first id of each set is looked up; an unknown one beside it is left out silently.
//
// A set has more than a beginning.

#include "planner.hpp"

namespace migrations {

namespace {

// What a revision builds on is added before the revision itself. A revision that was
// seen before is not looked at again, so that each comes once, however many ways lead
// to it.
void add_with_parents(RevisionGraph const& graph, std::string const& id,
                      std::set<std::string>& seen, std::vector<std::string>& order)
{
    if (!graph.contains(id) || !seen.insert(id).second) {
        return;
    }
    for (std::string const& parent : graph.find(id)->second) {
        add_with_parents(graph, parent, seen, order);
    }
    order.push_back(id);
}

}  // namespace

std::vector<std::string> plan_upgrade(RevisionGraph const& graph,
                                      std::set<std::string> const& current,
                                      std::set<std::string> const& targets)
{
    for (auto const* ids : {&current, &targets}) {
        if (!ids->empty() && !graph.contains(*ids->begin())) {
            throw PlanError("there is no revision " + *ids->begin());
        }
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
