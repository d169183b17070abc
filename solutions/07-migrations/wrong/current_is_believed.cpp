// Rejected by: plan_upgrade names the id that is not in the graph
// Also fails: plan_upgrade names an unknown id beside known ones
// Also fails: plan_upgrade names an unknown id even when there is nothing to apply
// Shows: no error, and the plan: c1 a2 d3 b4
// Replaces: plan_upgrade.cpp
// Looks like: only the targets are looked up; a database at a revision that no file has is upgraded as if it had none.
//
// The first CREATE TABLE then finds its table there.

#include "planner.hpp"

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
    std::set<std::string> seen;
    std::vector<std::string> applied;
    for (std::string const& id : current) {
        if (!graph.contains(id)) {
            continue;
        }
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
