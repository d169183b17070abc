// Rejected by: plan_upgrade names the id that is not in the graph
// Also fails: plan_downgrade names an unknown id beside known ones
// Also fails: plan_downgrade names an unknown id even when there is nothing to undo
// Also fails: plan_downgrade refuses a target that is not applied or not there
// Also fails: plan_upgrade names an unknown id beside known ones
// Also fails: plan_upgrade names an unknown id even when there is nothing to apply
// Shows: no error, and the plan: an empty plan
// Replaces: plan_upgrade.cpp
// Looks like: an id that is not in the graph is skipped silently, so a typo in a target is an upgrade to nowhere that reports success.
//
// It is also what a deleted file looks like: the database has a revision that no
// file has.

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
        return;
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
