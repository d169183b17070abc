// Replaces: plan_downgrade.cpp
// Better when: the history is short and the code should be, too: for each revision it
// asks plan_upgrade what lies below.

#include "planner.hpp"

#include <algorithm>

namespace migrations {

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
        throw PlanError("'" + target + "' is not applied");
    }
    std::erase_if(plan, [&](std::string const& id) {
        auto const below = plan_upgrade(graph, {}, {id});
        return id == target || std::ranges::find(below, target) == below.end();
    });
    return plan;
}

}  // namespace migrations
