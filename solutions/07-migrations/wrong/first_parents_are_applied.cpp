// Rejected by: plan_upgrade is empty when the target is applied
// Replaces: plan_upgrade.cpp
// Looks like: below the applied heads, only the first parents are followed; what came in by a merge is applied again.

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
    for (auto const& id : current) {
        for (std::string at = id;;) {
            done.insert(at);
            auto const& parents = graph.at(at);
            if (parents.empty()) {
                break;
            }
            at = parents.front();
        }
    }
    std::function<void(std::string const&)> visit = [&](std::string const& id) {
        if (!done.insert(id).second) {
            return;
        }
        for (auto const& parent : graph.at(id)) {
            visit(parent);
        }
        plan.push_back(id);
    };
    for (auto const& id : targets) {
        visit(id);
    }
    return plan;
}

}  // namespace migrations
