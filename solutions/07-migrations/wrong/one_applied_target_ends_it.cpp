// Rejected by: plan_upgrade goes to several targets at once
// Replaces: plan_upgrade.cpp
// Looks like: the plan is empty as soon as one of the targets is applied, although others are not.

#include "planner.hpp"

#include <algorithm>
#include <functional>

namespace migrations {

std::vector<std::string> plan_upgrade(RevisionGraph const& graph,
                                      std::set<std::string> const& current,
                                      std::set<std::string> const& targets)
{
    for (auto const* ids : {&current, &targets}) {
        for (auto const& id : *ids) {
            if (!graph.contains(id)) {
                throw PlanError("no revision " + id);
            }
        }
    }
    std::set<std::string> done;
    std::vector<std::string> plan;
    std::function<void(std::string const&, bool)> visit = [&](std::string const& id,
                                                              bool add) {
        if (done.contains(id)) {
            return;
        }
        for (auto const& parent : graph.at(id)) {
            visit(parent, add);
        }
        done.insert(id);
        if (add) {
            plan.push_back(id);
        }
    };
    for (auto const& id : targets) {
        if (current.contains(id)) {
            return {};
        }
    }
    for (auto const& id : current) {
        visit(id, false);
    }
    for (auto const& id : targets) {
        visit(id, true);
    }
    return plan;
}

}  // namespace migrations
